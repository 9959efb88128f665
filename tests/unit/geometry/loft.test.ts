import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { loft } from '#geometry/loft.ts';
import { countOpenEdges, volumeOf } from '#geometry/measureMesh.ts';
import { mirrorMesh } from '#geometry/mirror.ts';
import { withVertexNormals } from '#geometry/vertexNormals.ts';

/** A ring in the plane z, counter-clockwise seen from +z. */
const ring = (z: number, radius: number, count = 48): Vec3[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    return [5 + radius * Math.cos(angle), radius * Math.sin(angle), z];
  });

const pipe = loft([ring(0, 3), ring(4, 3), ring(10, 3)]);

describe('a loft', () => {
  it('is closed and faces outward', () => {
    expect(countOpenEdges(pipe)).toBe(0);
    expect(volumeOf(pipe)).toBeGreaterThan(0);
  });

  it('holds the volume between its rings', () => {
    expect(volumeOf(pipe) / (Math.PI * 9 * 10)).toBeCloseTo(1, 2);
  });

  it('refuses rings of different size', () => {
    expect(() => loft([ring(0, 3), ring(1, 3, 12)])).toThrow('equal size');
  });
});

describe('a mirrored mesh', () => {
  const left = withVertexNormals(pipe);
  const right = mirrorMesh(left);

  it('lies on the other side with the same volume, still facing outward', () => {
    expect(Math.max(...right.positions.filter((_, i) => i % 3 === 0))).toBeLessThan(0);
    expect(volumeOf(right)).toBeCloseTo(volumeOf(left), 3);
  });

  it('is the first one again when mirrored twice', () => {
    expect(mirrorMesh(right)).toEqual(left);
  });
});
