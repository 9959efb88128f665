import type { StructureId } from '#anatomy/structures.ts';
import { type Bvh, buildBvh } from '#geometry/bvh.ts';
import { createRayHit, raycastFirst } from '#geometry/bvhRaycast.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';

export type ProbedStructure = { readonly id: StructureId; readonly surface: Bvh };

/** Makes structures ready for probing; do it once for many probes. */
export const prepareProbe = (meshes: Iterable<readonly [StructureId, RawMesh]>): ProbedStructure[] =>
  Array.from(meshes, ([id, mesh]) => ({ id, surface: buildBvh(mesh.positions, mesh.indices) }));

const BEHIND_MM = -1000;
const THROUGH_MM = 2000;

/**
 * What a needle from behind passes, straight anterior: ids by the depth at which each is first met.
 *
 * @param x mm to the left of the midline
 * @param y mm above the floor
 */
export const probeLayers = (structures: readonly ProbedStructure[], x: number, y: number): StructureId[] => {
  const hit = createRayHit();
  const met: { id: StructureId; distance: number }[] = [];
  for (const { id, surface } of structures) {
    if (raycastFirst(surface, x, y, BEHIND_MM, 0, 0, 1, THROUGH_MM, hit)) met.push({ id, distance: hit.distance });
  }
  return met.sort((a, b) => a.distance - b.distance).map(({ id }) => id);
};
