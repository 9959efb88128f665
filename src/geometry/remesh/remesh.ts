import type { Vec3 } from '#anatomy/frame.ts';
import { buildBvh } from '../bvh.ts';
import { closestPoint, createClosestHit } from '../bvhClosest.ts';
import { compactMesh } from '../components.ts';
import type { RawMesh } from '../surfaceNets.ts';
import { collapseEdges } from './collapseEdges.ts';
import { flipEdges } from './flipEdges.ts';
import type { Patch } from './Patch.ts';
import { relaxPatch } from './relaxPatch.ts';
import { splitEdges } from './splitEdges.ts';

/** Rounds in which lengths settle, then rounds in which none may be too long. */
const ROUNDS = 6;
const STRICT_ROUNDS = 3;
const FLIP_ROUNDS = 3;
const RELAX_ROUNDS = 2;
const COLLAPSE_ROUNDS = 4;
const SPLIT_ROUNDS = 8;
/** Edges from here … to here times the wanted length are left alone (Botsch and Kobbelt 2004). */
const SHORT = 0.8;
const LONG = 4 / 3;

export type RemeshOptions = {
  /** What most edges come near to. */
  readonly edgeMm: number;
  /** No edge is longer. */
  readonly longestMm: number;
  /** Whether two places on the border lie on one line of it: lines keep their shape, and so do the corners between them. */
  readonly isSameBorder: (a: Vec3, b: Vec3) => boolean;
};

/**
 * Meshes an open surface anew with triangles of nearly equal edges. Vertices lie on the given surface.
 * The same surface gives the same mesh.
 */
export const remesh = (surface: RawMesh, { edgeMm, longestMm, isSameBorder }: RemeshOptions): RawMesh => {
  const bvh = buildBvh(surface.positions, surface.indices);
  const hit = createClosestHit();
  const project = ([x, y, z]: Vec3): Vec3 => {
    closestPoint(bvh, x, y, z, Number.POSITIVE_INFINITY, hit);
    return [hit.x, hit.y, hit.z];
  };
  const patch: Patch = { points: [], triangles: [] };
  for (let i = 0; i < surface.positions.length; i += 3) {
    const [x = 0, y = 0, z = 0] = surface.positions.subarray(i, i + 3);
    patch.points.push([x, y, z]);
  }
  for (let t = 0; t < surface.indices.length; t += 3) {
    const [a = 0, b = 0, c = 0] = surface.indices.subarray(t, t + 3);
    patch.triangles.push([a, b, c]);
  }
  const splitAll = (longest: number): void => {
    for (let round = 0; round < SPLIT_ROUNDS && splitEdges(patch, longest) > 0; round++);
  };
  const settleDown = (): void => {
    for (let k = 0; k < FLIP_ROUNDS && flipEdges(patch) > 0; k++);
    for (let k = 0; k < RELAX_ROUNDS; k++) relaxPatch(patch, project, isSameBorder);
  };
  for (let round = 0; round < ROUNDS; round++) {
    splitAll(edgeMm * LONG);
    for (let k = 0; k < COLLAPSE_ROUNDS; k++) {
      if (collapseEdges(patch, edgeMm * SHORT, edgeMm * LONG, isSameBorder) === 0) break;
    }
    settleDown();
  }
  for (let round = 0; round < STRICT_ROUNDS && splitEdges(patch, longestMm) > 0; round++) settleDown();
  splitAll(longestMm);
  return compactMesh({
    positions: Float32Array.from(patch.points.flat()),
    indices: Uint32Array.from(patch.triangles.flat()),
  });
};
