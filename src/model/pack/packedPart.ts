import type { Vec3 } from '#anatomy/frame.ts';
import type { StructureId } from '#anatomy/structures.ts';

/** One part as the file holds it: the mesh once, and the structures that show it. */
export type PackedPart = {
  /** The structure where the mesh lies and, of a paired part, the one on the right that shows its mirror image. */
  readonly ids: readonly [StructureId] | readonly [left: StructureId, right: StructureId];
  /** How far the right node is moved from the mirror image, steps of the lattice. */
  readonly rightOffset: Vec3;
  /** Steps of the level's lattice (quantise.ts), 3 a vertex. */
  readonly positions: Int16Array;
  /** One step of that lattice in metres. */
  readonly stepM: number;
  /** Unit length, 3 numbers a vertex; the writer packs them as octahedral bytes. */
  readonly normals: Float32Array;
  /** In the order in which triangles come into sight when layers are peeled. */
  readonly indices: Uint32Array;
  /** How many triangles, from the first on, can be seen at each depth of peel; all of them where nobody asked. */
  readonly seenTriangles: readonly number[];
  /** Normalised integers, 4 a vertex; null where there are no fibres. */
  readonly fibre: Uint16Array | null;
  /** Normalised integers, 1 a vertex; null on skin. */
  readonly occlusion: Uint8Array | null;
};
