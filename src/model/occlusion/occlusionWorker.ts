import type { PartId } from '#anatomy/structures.ts';
import type { Bvh } from '#geometry/bvh.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { partOf } from '../partOf.ts';
import { serveTasks } from '../workers/serveTasks.ts';
import { bakeOcclusion } from './bakeOcclusion.ts';
import { buildOccluders, occluderSetOf } from './occluders.ts';

/** What every worker is given: the meshes of the left half and the midline. */
export type OcclusionData = readonly { readonly part: PartId; readonly mesh: TriangleMesh }[];
/** Vertices `from` to `to` of the mesh at `index`. */
export type OcclusionTask = { readonly index: number; readonly from: number; readonly to: number };

serveTasks((meshes: OcclusionData) => {
  const sets = new Map<string, Bvh>();
  return ({ index, from, to }: OcclusionTask): Float32Array => {
    const own = meshes[index];
    if (!own) throw new Error(`expected one of ${meshes.length} meshes, got number ${index}`);
    const part = partOf(own.part);
    const name = occluderSetOf(part);
    const occluders = sets.get(name) ?? buildOccluders(part, meshes);
    sets.set(name, occluders);
    const positions = own.mesh.positions.subarray(from * 3, to * 3);
    const normals = own.mesh.normals.subarray(from * 3, to * 3);
    return bakeOcclusion({ positions, normals }, occluders);
  };
});
