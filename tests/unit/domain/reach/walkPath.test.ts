import { describe, expect, it } from 'vitest';
import { walkPath } from '#domain/reach/walkPath.ts';

const sample = (x: number, y: number, indentMm: number) => ({
  at: [x, y, 0] as const,
  normal: [0, 0, -1] as const,
  indentMm,
  clearanceMm: 30,
  neededMm: 20,
});
const bent = [sample(0, 0, 4), sample(30, 0, 6), sample(30, 10, 10)];

describe('walking a path', () => {
  it('goes by length, not by samples', () => {
    const middle = walkPath({ samples: bent, isClosed: false }, 0.5);
    expect(middle.at).toEqual([20, 0, 0]);
    expect(middle.walkedMm).toBeCloseTo(20);
    expect(middle.indentMm).toBeCloseTo(4 + (2 * 20) / 30);
    expect(middle.forward).toEqual([1, 0, 0]);
    expect(walkPath({ samples: bent, isClosed: false }, 1).at).toEqual([30, 10, 0]);
  });
  it('comes back to the start on a closed path', () => {
    const end = walkPath({ samples: bent, isClosed: true }, 1);
    expect(end.at[0]).toBeCloseTo(0);
    expect(end.at[1]).toBeCloseTo(0);
    expect(end.walkedMm).toBeCloseTo(40 + Math.hypot(30, 10));
  });
  it('holds shares within the path and stays on a spot', () => {
    expect(walkPath({ samples: bent, isClosed: false }, 7).at).toEqual([30, 10, 0]);
    expect(walkPath({ samples: bent.slice(0, 1), isClosed: false }, 0.4)).toMatchObject({
      at: [0, 0, 0],
      indentMm: 4,
      walkedMm: 0,
    });
  });
  it('refuses a path without samples', () => {
    expect(() => walkPath({ samples: [], isClosed: false }, 0)).toThrow(RangeError);
  });
});
