import { describe, expect, it } from 'vitest';
import { areaOf, boundsOf, countDegenerateTriangles, volumeOf } from '#geometry/measure.ts';
import { findComponents, findEdgeFaults, weldVertices } from '#geometry/measureTopology.ts';

/** A box of 2 × 3 × 4 with its corner in the origin, wound outward. */
const BOX = {
  positions: [0, 0, 0, 2, 0, 0, 2, 3, 0, 0, 3, 0, 0, 0, 4, 2, 0, 4, 2, 3, 4, 0, 3, 4],
  indices: [0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 3, 7, 6, 3, 6, 2, 0, 4, 7, 0, 7, 3, 1, 2, 6, 1, 6, 5],
};

describe('measures of a surface', () => {
  it('gives a box its bounds, area and volume', () => {
    expect(boundsOf(BOX)).toEqual({ min: [0, 0, 0], max: [2, 3, 4] });
    expect(areaOf(BOX)).toBeCloseTo(52, 9);
    expect(volumeOf(BOX)).toBeCloseTo(24, 9);
  });

  it('says by a negative volume that a surface is inside out', () => {
    expect(volumeOf({ ...BOX, indices: BOX.indices.toReversed() })).toBeCloseTo(-24, 9);
  });

  it('does not depend on where the surface lies', () => {
    expect(volumeOf({ ...BOX, positions: BOX.positions.map((p) => p + 100) })).toBeCloseTo(24, 6);
  });

  it('counts triangles without area', () => {
    expect(countDegenerateTriangles(BOX, 1e-9)).toBe(0);
    expect(countDegenerateTriangles({ ...BOX, indices: [...BOX.indices, 0, 0, 1] }, 1e-9)).toBe(1);
  });

  it('refuses bounds of nothing', () => {
    expect(() => boundsOf({ positions: [] })).toThrow(RangeError);
  });
});

describe('topology of a surface', () => {
  it('finds a closed box without fault', () => {
    expect(findEdgeFaults(BOX.indices)).toEqual({ open: 0, crowded: 0 });
  });

  it('finds the three edges of a missing triangle', () => {
    expect(findEdgeFaults(BOX.indices.slice(3)).open).toBe(3);
  });

  it('finds a triangle wound against its neighbours', () => {
    const [a = 0, b = 0, c = 0, ...rest] = BOX.indices;
    expect(findEdgeFaults([a, c, b, ...rest])).toEqual({ open: 6, crowded: 3 });
  });

  it('sees a box closed once the doubled vertices of its faces are welded', () => {
    const positions = BOX.indices.flatMap((v) => BOX.positions.slice(v * 3, v * 3 + 3));
    const loose = positions.map((_, i) => i).slice(0, BOX.indices.length);
    expect(findEdgeFaults(loose).open).toBe(36);
    const welded = weldVertices(positions);
    expect(findEdgeFaults(loose.map((v) => welded[v] ?? 0))).toEqual({ open: 0, crowded: 0 });
  });

  it('tells two boxes apart, and numbers them by first appearance', () => {
    const two = [...BOX.indices, ...BOX.indices.map((v) => v + 8)];
    const { count, componentOf } = findComponents(two);
    expect(count).toBe(2);
    expect([...componentOf]).toEqual([...Array(12).fill(0), ...Array(12).fill(1)]);
  });
});
