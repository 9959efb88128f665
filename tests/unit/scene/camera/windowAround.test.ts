import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { isLow, windowAround } from '#scene/camera/windowAround.ts';

const BACK: readonly Vec3[] = [
  [-0.25, 0.75, 0],
  [0.25, 1.2, 0.1],
  [0.05, 1.65, 0.1],
];
const span = (points: readonly Vec3[]): readonly [number, number] => [
  Math.min(...points.map(([, y]) => y)),
  Math.max(...points.map(([, y]) => y)),
];

describe('a window of the back', () => {
  it('lies round what is meant and keeps the breadth of the whole back', () => {
    const [from, to] = span(windowAround(BACK, [[0.1, 1.2, 0]]));
    expect((from + to) / 2).toBeCloseTo(1.2, 6);
    expect(to - from).toBeLessThan(0.75 * (1.65 - 0.75));
    expect(windowAround(BACK, [[0.1, 1.2, 0]]).map(([x]) => x)).toEqual([-0.25, 0.25, 0.05]);
  });

  it('never reaches beyond the back', () => {
    expect(span(windowAround(BACK, [[0, 1.64, 0]]))[1]).toBeCloseTo(1.65, 6);
    expect(span(windowAround(BACK, [[0, 0.76, 0]]))[0]).toBeCloseTo(0.75, 6);
  });

  it('is wanted only where panels leave little height', () => {
    expect(isLow(280, 740)).toBe(true);
    expect(isLow(550, 740)).toBe(false);
  });
});
