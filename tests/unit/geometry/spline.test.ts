import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';
import { resampleCurve, resamplePolyline, upsampleKnots } from '#geometry/spline.ts';
import { distanceBetween } from '#geometry/vec.ts';

const BENDS: readonly Vec3[] = [
  [0, 0, 0],
  [10, 2, 0],
  [12, 30, 5],
  [40, 31, 5],
];

describe('a curve through points', () => {
  it('passes through every one of them', () => {
    const fine = resampleCurve(BENDS, 400);
    for (const point of BENDS) {
      expect(Math.min(...fine.map((p) => distanceBetween(p, point)))).toBeLessThan(0.15);
    }
    expect(fine[0]).toEqual(BENDS[0]);
    expect(fine.at(-1)).toEqual(BENDS.at(-1));
  });

  it('is cut into even steps of length', () => {
    const fine = resampleCurve(BENDS, 60);
    const steps = fine.slice(1).map((p, i) => distanceBetween(p, fine[i] ?? p));
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.05);
  });

  it('stays straight through points on a line, however unevenly they lie', () => {
    const line: Vec3[] = [0, 1, 2, 50, 51].map((x) => [x, 2 * x, 0]);
    for (const [x, y] of resampleCurve(line, 40)) expect(y).toBeCloseTo(2 * x, 9);
  });

  it('says what is wrong with a single point', () => {
    expect(() => resampleCurve([[0, 0, 0]], 5)).toThrow('at least 2 points');
  });
});

describe('a polyline', () => {
  it('keeps its ends and divides its length evenly across corners', () => {
    expect(
      resamplePolyline(
        [
          [0, 0, 0],
          [2, 0, 0],
          [2, 2, 0],
        ],
        5,
      ),
    ).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [2, 0, 0],
      [2, 1, 0],
      [2, 2, 0],
    ]);
  });
});

describe('knots', () => {
  const row: readonly Knot[] = [
    [0, 0, 0, 1],
    [10, 0, 0, 3],
    [20, 5, 0, 2],
  ];

  it('keep their places and radii when pieces are put between them', () => {
    const fine = upsampleKnots(row, 4);
    expect(fine).toHaveLength(9);
    expect([fine[0], fine[4], fine[8]]).toEqual(row);
  });

  it('get radii between those of their neighbours', () => {
    const [, , middle] = upsampleKnots(row, 4);
    expect(middle?.[3]).toBeGreaterThan(1);
    expect(middle?.[3]).toBeLessThan(3);
  });
});
