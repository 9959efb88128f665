import type { Spread } from '#anatomy/report.ts';
import { type Bvh, buildBvh } from '#geometry/bvh.ts';
import { closestPoint, createClosestHit } from '#geometry/bvhClosest.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { sampleSurface } from './sampleSurface.ts';
import { spreadOf } from './spread.ts';

const distancesTo = (tree: Bvh, from: RawMesh, samples: number): number[] => {
  const { points } = sampleSurface(from, samples);
  const hit = createClosestHit();
  const distances: number[] = [];
  for (let i = 0; i < points.length; i += 3) {
    closestPoint(tree, points[i] as number, points[i + 1] as number, points[i + 2] as number, Infinity, hit);
    distances.push(hit.distance);
  }
  return distances;
};

/** How far points of one surface lie from another, mm. */
export const measureLoss = (from: RawMesh, to: RawMesh, samples: number): Spread =>
  spreadOf(distancesTo(buildBvh(to.positions, to.indices), from, samples));

/** How far two surfaces lie apart, mm: from each to the other, as many points each way. */
export const measureApart = (one: RawMesh, other: RawMesh, samples: number): Spread =>
  spreadOf([
    ...distancesTo(buildBvh(other.positions, other.indices), one, samples),
    ...distancesTo(buildBvh(one.positions, one.indices), other, samples),
  ]);
