import { describe, expect, it } from 'vitest';
import { steer } from '#scene/reach/steer.ts';

const place = { at: [40, 1200, -100] as const, normal: [0, 0, -1] as const };
/** As seen from behind: the body's left is the picture's left. */
const right = [-1, 0, 0] as const;
const up = [0, 1, 0] as const;

describe('steering a tool by key', () => {
  it('goes where the arrow points in the picture', () => {
    expect(steer('ArrowRight', place, right, up)?.[0]).toBeLessThan(40);
    expect(steer('ArrowLeft', place, right, up)?.[0]).toBeGreaterThan(40);
    expect(steer('ArrowUp', place, right, up)?.[1]).toBeGreaterThan(1200);
    expect(steer('ArrowDown', place, right, up)?.[1]).toBeLessThan(1200);
  });
  it('stays in the plane of the skin', () => {
    const flank = { at: place.at, normal: [Math.SQRT1_2, 0, -Math.SQRT1_2] as const };
    const [x, , z] = steer('ArrowLeft', flank, right, up) ?? [0, 0, 0];
    expect((x - 40) * Math.SQRT1_2 - (z + 100) * Math.SQRT1_2).toBeCloseTo(0);
  });
  it('leaves other keys alone', () => {
    expect(steer('Enter', place, right, up)).toBeNull();
  });
});
