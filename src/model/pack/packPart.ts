import { MeshoptEncoder } from 'meshoptimizer';
import type { Vec3 } from '#anatomy/frame.ts';
import { structureIdsOfPart } from '#anatomy/structures.ts';
import type { BodyPart } from '../bodyPart.ts';
import { partOf } from '../partOf.ts';
import { dropCollapsed } from './dropCollapsed.ts';
import { flipSlivers } from './flipSlivers.ts';
import type { PackedPart } from './packedPart.ts';
import { quantiseFibre, quantiseOcclusion, quantisePositions, toSteps } from './quantise.ts';

/**
 * Brings one part into the form of the file: on the lattice, without triangles that lost their area on it, in the
 * order that packs and draws best.
 *
 * @param open ambient occlusion, one number a vertex; null for skin
 * @throws where the attributes do not fit the vertices
 */
export const packPart = async (part: BodyPart, open: Float32Array | null): Promise<PackedPart> => {
  await MeshoptEncoder.ready;
  const id = part.part;
  const [own = id, mirrored] = structureIdsOfPart(partOf(id));
  const vertices = part.mesh.positions.length / 3;
  if (part.fibre && part.fibre.length !== vertices * 4) {
    throw new Error(`expected ${vertices * 4} fibre numbers for ${id}, got ${part.fibre.length}`);
  }
  if (open && open.length !== vertices)
    throw new Error(`expected ${vertices} occlusion numbers for ${id}, got ${open.length}`);

  const positions = quantisePositions(part.mesh.positions);
  const indices = flipSlivers(positions, dropCollapsed(positions, part.mesh.indices));
  if (indices.length === 0) throw new Error(`expected ${id} to have triangles, got none that hold on the lattice`);
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true);
  return {
    ids: mirrored === undefined ? [own] : [own, mirrored],
    rightOffset: (part.rightOffsetMm ?? [0, 0, 0]).map(toSteps) as unknown as Vec3,
    positions: reorder(positions, new Int16Array(count * 3), remap),
    normals: reorder(part.mesh.normals, new Float32Array(count * 3), remap),
    indices,
    fibre: part.fibre && reorder(quantiseFibre(part.fibre), new Uint16Array(count * 4), remap),
    occlusion: open && reorder(quantiseOcclusion(open), new Uint8Array(count), remap),
  };
};

/** Moves each vertex's numbers to its new place; vertices without one are dropped. */
const reorder = <T extends Int16Array | Uint16Array | Uint8Array | Float32Array>(
  from: T,
  to: T,
  remap: Uint32Array,
): T => {
  const size = from.length / remap.length;
  const UNUSED = 0xffffffff;
  remap.forEach((target, source) => {
    if (target === UNUSED) return;
    for (let k = 0; k < size; k++) to[target * size + k] = from[source * size + k] as number;
  });
  return to;
};
