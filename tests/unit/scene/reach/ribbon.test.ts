import { describe, expect, it } from 'vitest';
import { HALF_WIDTH_MM, layRibbon } from '#scene/reach/ribbon.ts';

const sample = (x: number, y: number) => ({
  at: [x, y, -100] as const,
  normal: [0, 0, -1] as const,
  indentMm: 5,
  clearanceMm: 30,
  neededMm: 20,
});
const straight = [sample(50, 1200), sample(50, 1210), sample(50, 1230)];

describe('the band along a path', () => {
  it('lies on the skin’s outer side, as wide as it says, square to the way', () => {
    const { positions } = layRibbon({ samples: straight, isClosed: false });
    const [left, right] = [positions.slice(6, 9), positions.slice(9, 12)];
    expect(Math.abs((left[0] as number) - (right[0] as number)) * 1000).toBeCloseTo(2 * HALF_WIDTH_MM, 2);
    expect(left[1]).toBeCloseTo(right[1] as number);
    expect((left[2] as number) * 1000).toBeLessThan(-100);
  });
  it('counts its length along the way', () => {
    expect([...layRibbon({ samples: straight, isClosed: false }).along]).toEqual([0, 0, 10, 10, 30, 30]);
  });
  it('comes back to its start on a closed path', () => {
    const ring = [sample(50, 1200), sample(60, 1210), sample(50, 1220), sample(40, 1210)];
    const { positions, indices } = layRibbon({ samples: ring, isClosed: true });
    positions.slice(0, 6).forEach((value, i) => {
      expect(positions.at(i - 6)).toBeCloseTo(value);
    });
    expect(indices).toHaveLength(4 * 6);
  });
  it('is empty for a spot that is held', () => {
    expect(layRibbon({ samples: straight.slice(0, 1), isClosed: false }).positions).toHaveLength(0);
  });
});
