import { describe, expect, it } from 'vitest';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { group } from '#geometry/group.ts';
import { patch } from '#geometry/patch.ts';
import { polygonDistance } from '#geometry/polygon.ts';
import type { Primitive } from '#geometry/primitive.ts';
import { radialSolid } from '#geometry/radialSolid.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';
import { tube } from '#geometry/tube.ts';

/** Places spread evenly but not on any grid. */
const probes = Array.from({ length: 400 }, (_, i): [number, number, number] => [
  30 * Math.sin(i * 1.7),
  30 * Math.sin(i * 2.3 + 1),
  30 * Math.sin(i * 3.1 + 2),
]);

const kinds: Record<string, Primitive> = {
  'round cone': roundCone([0, 0, 0], [10, 4, 0], 3, 5),
  'round triangle': roundTriangle([0, 0, 0], [12, 0, 0], [0, 9, 3], 1, 2, 3),
  ellipsoid: ellipsoid([2, 0, 1], [8, 5, 3], [0, 0, 1], [1, 0, 0]),
  tube: tube([
    [0, 0, 0, 2],
    [8, 3, 0, 3],
    [14, 0, 5, 2],
  ]),
  patch: patch([
    [
      [0, 0, 0, 1],
      [10, 0, 2, 1.5],
    ],
    [
      [0, 10, 0, 1],
      [10, 10, 4, 2],
    ],
  ]),
};

describe.each(Object.entries(kinds))('a %s', (_name, primitive) => {
  it('lies inside its sphere', () => {
    for (const [x, y, z] of probes) {
      const [cx, cy, cz] = primitive.centre;
      if (Math.hypot(x - cx, y - cy, z - cz) > primitive.radiusMm) expect(primitive.sdf(x, y, z)).toBeGreaterThan(0);
    }
  });

  it('never changes its distance much faster than the way that is gone', () => {
    for (const [x, y, z] of probes) {
      expect(Math.abs(primitive.sdf(x + 0.1, y, z) - primitive.sdf(x, y, z))).toBeLessThanOrEqual(0.135);
    }
  });
});

describe('a round cone', () => {
  it('is as thick at each end as asked', () => {
    const { sdf } = roundCone([0, 0, 0], [10, 0, 0], 3, 5);
    expect(sdf(0, 3, 0)).toBeCloseTo(0, 9);
    expect(sdf(10, 5, 0)).toBeCloseTo(0, 9);
    expect(sdf(5, 4, 0)).toBeCloseTo(0, 9);
  });
});

describe('a round triangle', () => {
  const { sdf } = roundTriangle([0, 0, 0], [10, 0, 0], [0, 10, 0], 1);

  it('is as thick over its face, edges and corners as asked', () => {
    expect(sdf(2, 2, 1)).toBeCloseTo(0, 9);
    expect(sdf(5, -1, 0)).toBeCloseTo(0, 9);
    expect(sdf(-1, 0, 0)).toBeCloseTo(0, 9);
    expect(sdf(6, 6, 0)).toBeCloseTo(Math.SQRT2 - 1, 9);
  });
});

describe('an ellipsoid', () => {
  it('has its half-axes along the directions given', () => {
    const { sdf } = ellipsoid([0, 0, 0], [8, 5, 3], [0, 1, 0], [1, 0, 0]);
    expect(sdf(0, 8, 0)).toBeCloseTo(0, 9);
    expect(sdf(5, 0, 0)).toBeCloseTo(0, 9);
    expect(sdf(0, 0, 3)).toBeCloseTo(0, 9);
  });
});

describe('a group', () => {
  it('gives the plain minimum of its members, however many', () => {
    const balls = Array.from({ length: 40 }, (_, i) =>
      ellipsoid([20 * Math.sin(i), 20 * Math.cos(i * 1.3), 20 * Math.sin(i * 2.1)], [3, 3, 3]),
    );
    const all = group(balls);
    for (const [x, y, z] of probes) {
      expect(all.sdf(x, y, z)).toBeCloseTo(Math.min(...balls.map((b) => b.sdf(x, y, z))), 9);
    }
  });

  it('stops at the limit where every member is farther, and is exact below it', () => {
    const pair = group([ellipsoid([0, 0, 0], [2, 2, 2]), ellipsoid([10, 0, 0], [2, 2, 2])]);
    expect(pair.sdfWithin?.(5, 0, 0, 1)).toBe(1);
    expect(pair.sdfWithin?.(5, 0, 0, 8)).toBeCloseTo(3, 9);
  });

  it('wants at least one member', () => {
    expect(() => group([])).toThrow('at least one primitive');
  });
});

describe('a smooth union', () => {
  const pair = [roundCone([0, 0, 0], [10, 0, 0], 3, 3), roundCone([10, 0, 0], [10, 10, 0], 3, 3)];

  it('fills the inner corner and leaves the rest as it is', () => {
    const sdf = smoothUnion(pair, 4);
    const plain = Math.min(...pair.map((p) => p.sdf(6, 4, 0)));
    expect(sdf(6, 4, 0)).toBeLessThan(plain - 0.3);
    expect(sdf(-3, 0, 0)).toBeCloseTo(0, 9);
  });

  it('is the same whether its members are looked at closely or not', () => {
    const row = group(Array.from({ length: 12 }, (_, i) => ellipsoid([i * 3, 0, 0], [3, 2, 2])));
    const { sdfWithin: _, ...plainRow } = row;
    const others = [roundCone([0, 4, 0], [30, 4, 0], 2, 2)];
    const pruned = smoothUnion([...others, row], 3);
    const plain = smoothUnion([...others, plainRow], 3);
    for (const [x, y, z] of probes) expect(pruned(x, y, z)).toBeCloseTo(plain(x, y, z), 9);
  });

  it('makes no solid where a member’s field dips below zero outside its sphere', () => {
    const liar: Primitive = { centre: [0, 0, 0], radiusMm: 2, sdf: (x) => 1 - Math.abs(x) };
    const sdf = smoothUnion([liar], 1);
    expect(sdf(30, 0, 0)).toBeGreaterThan(0);
  });
});

describe('a patch', () => {
  it('refuses rows of different length', () => {
    expect(() =>
      patch([
        [
          [0, 0, 0, 1],
          [1, 0, 0, 1],
        ],
        [[0, 1, 0, 1]],
      ]),
    ).toThrow('equal length');
  });
});

describe('the distance to an outline', () => {
  const square = polygonDistance([
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ]);

  it('is negative inside, positive outside and exact at corners', () => {
    expect(square(2, 1)).toBeCloseTo(-1, 9);
    expect(square(7, 8)).toBeCloseTo(5, 9);
    expect(square(4, 2)).toBeCloseTo(0, 9);
  });
});

describe('a radial solid', () => {
  const egg = radialSolid(
    [1, 2, 3],
    [
      [5, 5, 5],
      [6, 7, 8],
      [5, 5, 5],
    ],
  );

  it('has the radii of its table at posterior, side and anterior, on both sides alike', () => {
    expect(egg.sdf(1, 2, 3 - 6)).toBeCloseTo(0, 6);
    expect(egg.sdf(1 + 7, 2, 3)).toBeCloseTo(0, 6);
    expect(egg.sdf(1 - 7, 2, 3)).toBeCloseTo(0, 6);
    expect(egg.sdf(1, 2, 3 + 8)).toBeCloseTo(0, 6);
    expect(egg.sdf(1, 2 + 5, 3)).toBeCloseTo(0, 6);
  });
});
