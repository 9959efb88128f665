import type { ManifestStructure } from '#anatomy/manifest.ts';
import type { StructureId } from '#anatomy/structures.ts';

/**
 * One structure's mesh on typed arrays, dequantised: positions in metres in the body frame, three numbers a vertex;
 * unit normals likewise; `fibre` four numbers 0…1 a vertex or null; `occlusion` one number 0…1 a vertex or null (open).
 */
export type StructureMesh = {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly fibre: Float32Array | null;
  readonly occlusion: Float32Array | null;
  readonly index: Uint32Array;
};

/** A structure of the body: its place in the state texture, what the manifest says of it, and its mesh. */
export type BodyStructure = {
  readonly id: StructureId;
  /** Texel in the state texture and value of the `structure` vertex attribute. */
  readonly slot: number;
  readonly facts: ManifestStructure;
  readonly mesh: StructureMesh;
  /** How many of the mesh's triangles, from the first on, can be seen at each depth of peel while nothing is hidden. */
  readonly seenTriangles: readonly number[];
};
