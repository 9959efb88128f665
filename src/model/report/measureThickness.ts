import type { Spread } from '#anatomy/report.ts';
import { buildBvh } from '#geometry/bvh.ts';
import { createRayHit, raycastFirst } from '#geometry/bvhRaycast.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { sampleSurface } from './sampleSurface.ts';
import { spreadOf } from './spread.ts';

/** Rays start this far below the surface, so that they do not meet their own triangle. */
const OFFSET_MM = 0.01;
const FARTHEST_MM = 1000;

/** How far it is from each point of a closed surface straight through to the other side, mm. */
export const measureThickness = (mesh: RawMesh, samples: number): Spread => {
  const tree = buildBvh(mesh.positions, mesh.indices);
  const { points, normals } = sampleSurface(mesh, samples);
  const hit = createRayHit();
  const lengths: number[] = [];
  for (let i = 0; i < points.length; i += 3) {
    const at = (k: number): number => (points[i + k] as number) - (normals[i + k] as number) * OFFSET_MM;
    const towards = (k: number): number => -(normals[i + k] as number);
    if (raycastFirst(tree, at(0), at(1), at(2), towards(0), towards(1), towards(2), FARTHEST_MM, hit)) {
      lengths.push(hit.distance + OFFSET_MM);
    }
  }
  return spreadOf(lengths.length > 0 ? lengths : [0]);
};
