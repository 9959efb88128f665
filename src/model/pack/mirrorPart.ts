import type { StructureId } from '#anatomy/structures.ts';
import type { PackedPart } from './packedPart.ts';

/** The part's image on the other side: same order of vertices and triangles, wound so that it still faces outward. */
export const mirrorPart = (part: PackedPart, id: StructureId): PackedPart => {
  const indices = part.indices.slice();
  for (let i = 0; i < indices.length; i += 3) {
    indices[i + 1] = part.indices[i + 2] as number;
    indices[i + 2] = part.indices[i + 1] as number;
  }
  return {
    ...part,
    id,
    positions: part.positions.map((value, i) => (i % 3 === 0 ? -value : value)),
    normals: part.normals.map((value, i) => (i % 3 === 0 ? -value : value)),
    indices,
  };
};
