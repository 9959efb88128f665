import type { PartId } from '#anatomy/structures.ts';
import type { Bvh } from '#geometry/bvh.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { partOf } from '../partOf.ts';
import { serveTasks } from '../workers/serveTasks.ts';
import { bakeOcclusion } from './bakeOcclusion.ts';
import { buildOccluders } from './occluders.ts';

/** What every worker is given: the meshes of the left half and the midline. */
export type OcclusionData = readonly { readonly part: PartId; readonly mesh: TriangleMesh }[];
/** Meshes, by their numbers, that are shaded by the same things. */
export type OcclusionTask = { readonly meshes: readonly number[] };

serveTasks((meshes: OcclusionData) => ({ meshes: asked }: OcclusionTask): Float32Array[] => {
  let occluders: Bvh | null = null;
  return asked.map((index) => {
    const own = meshes[index];
    if (!own) throw new Error(`expected one of ${meshes.length} meshes, got number ${index}`);
    occluders ??= buildOccluders(partOf(own.part), meshes);
    return bakeOcclusion(own.mesh, occluders);
  });
});
