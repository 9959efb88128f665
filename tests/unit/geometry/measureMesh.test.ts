import { describe, expect, it } from 'vitest';
import { countComponents } from '#geometry/components.ts';
import { areaOf, boundsOfMesh, countOpenEdges, smallestTriangleArea, volumeOf } from '#geometry/measureMesh.ts';
import { weldVertices } from '#geometry/weldVertices.ts';

/** A box of 2 × 3 × 4 with its corner in the origin, wound outward. */
const BOX = {
  positions: new Float32Array([0, 0, 0, 2, 0, 0, 2, 3, 0, 0, 3, 0, 0, 0, 4, 2, 0, 4, 2, 3, 4, 0, 3, 4]),
  indices: new Uint32Array([
    0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 3, 7, 6, 3, 6, 2, 0, 4, 7, 0, 7, 3, 1, 2, 6, 1, 6, 5,
  ]),
};

const shifted = (by: number) => ({ ...BOX, positions: BOX.positions.map((p) => p + by) });

describe('measures of a mesh', () => {
  it('give a box its bounds, area and volume', () => {
    expect(boundsOfMesh(BOX)).toEqual({ min: [0, 0, 0], max: [2, 3, 4] });
    expect(areaOf(BOX)).toBeCloseTo(52, 9);
    expect(volumeOf(BOX)).toBeCloseTo(24, 9);
  });

  it('say by a negative volume that a mesh is inside out', () => {
    expect(volumeOf({ ...BOX, indices: BOX.indices.toReversed() })).toBeCloseTo(-24, 9);
  });

  it('do not depend on where the mesh lies', () => {
    expect(volumeOf(shifted(100))).toBeCloseTo(24, 6);
  });

  it('find a triangle without area', () => {
    expect(smallestTriangleArea(BOX)).toBeCloseTo(3, 9);
    expect(smallestTriangleArea({ ...BOX, indices: new Uint32Array([...BOX.indices, 0, 0, 1]) })).toBe(0);
  });
});

describe('topology of a mesh', () => {
  it('finds a closed box without fault', () => {
    expect(countOpenEdges(BOX)).toBe(0);
  });

  it('finds the three edges of a missing triangle', () => {
    expect(countOpenEdges({ ...BOX, indices: BOX.indices.slice(3) })).toBe(3);
  });

  it('finds a triangle wound against its neighbours', () => {
    const [a = 0, b = 0, c = 0, ...rest] = BOX.indices;
    expect(countOpenEdges({ ...BOX, indices: new Uint32Array([a, c, b, ...rest]) })).toBe(3);
  });

  it('sees a box closed once the doubled vertices of its faces are welded', () => {
    const positions = new Float32Array([...BOX.indices].flatMap((v) => [...BOX.positions.slice(v * 3, v * 3 + 3)]));
    const loose = BOX.indices.map((_, i) => i);
    expect(countOpenEdges({ positions, indices: loose })).toBe(36);
    const welded = weldVertices(positions);
    expect(countOpenEdges({ positions, indices: loose.map((v) => welded[v] ?? 0) })).toBe(0);
  });

  it('tells two boxes apart', () => {
    const positions = new Float32Array([...BOX.positions, ...shifted(10).positions]);
    const indices = new Uint32Array([...BOX.indices, ...BOX.indices.map((v) => v + 8)]);
    expect(countComponents({ positions, indices })).toBe(2);
  });
});
