import { describe, expect, it } from 'vitest';
import { STRUCTURE_IDS } from '#anatomy/structures.ts';
import { buildBvh } from '#geometry/bvh.ts';
import { closestPoint, createClosestHit } from '#geometry/bvhClosest.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { structure } from './support/bodyUnderTest.ts';

const REACH_MM = 200;

/** Corners and middles of triangles: dense enough that surfaces which cross come near each other at some of them. */
const samplesOf = ({ positions, indices }: TriangleMesh): number[] => {
  const samples = [...positions];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => (indices[t + k] as number) * 3);
    for (const axis of [0, 1, 2])
      samples.push(corners.reduce((sum, v) => sum + (positions[v + axis] as number), 0) / 3);
  }
  return samples;
};

/** How near two surfaces come to each other, mm. */
const gapBetween = (one: TriangleMesh, other: TriangleMesh): number => {
  const hit = createClosestHit();
  let nearest = REACH_MM;
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const surface = buildBvh(to.positions, to.indices);
    const samples = samplesOf(from);
    for (let i = 0; i < samples.length; i += 3) {
      const [x = 0, y = 0, z = 0] = samples.slice(i, i + 3);
      if (closestPoint(surface, x, y, z, nearest, hit)) nearest = hit.distance;
    }
  }
  return nearest;
};

const rib = (number: number): TriangleMesh => structure(`rib-${number}-l`).mesh;
const numbers = Array.from({ length: 12 }, (_, i) => i + 1);

describe('the cage of ribs', () => {
  it('has twelve on each side', () => {
    expect(STRUCTURE_IDS.filter((id) => /^rib-\d+-l$/.test(id))).toHaveLength(12);
    expect(STRUCTURE_IDS.filter((id) => /^rib-\d+-r$/.test(id))).toHaveLength(12);
  });

  it.each(numbers.map((n) => [n]))('hangs rib %i on its own vertebra', (n) => {
    expect(gapBetween(rib(n), structure(`vertebra-t${n}`).mesh)).toBeLessThanOrEqual(1);
  });

  it.each(numbers.slice(0, 10).map((n) => [n]))('carries rib %i on in cartilage', (n) => {
    expect(gapBetween(rib(n), structure('costal-cartilage-l').mesh)).toBeLessThanOrEqual(1);
  });

  it.each(numbers.slice(10).map((n) => [n]))(
    'leaves rib %i floating: it ends in muscle, far from all cartilage',
    (n) => {
      expect(gapBetween(rib(n), structure('costal-cartilage-l').mesh)).toBeGreaterThan(8);
    },
  );

  it('stacks them so that none runs into the next', () => {
    for (const n of numbers.slice(1))
      expect(gapBetween(rib(n), rib(n - 1)), `ribs ${n - 1} and ${n}`).toBeGreaterThan(0.05);
  });
});
