import { MeshoptEncoder } from 'meshoptimizer';
import type { Vec3 } from '#anatomy/frame.ts';
import { structureIdsOfPart } from '#anatomy/structures.ts';
import type { LevelPart } from '../levels/levelPart.ts';
import { keyTriangles } from '../levels/triangleKey.ts';
import { partOf } from '../partOf.ts';
import { dropCollapsed } from './dropCollapsed.ts';
import { flipSlivers } from './flipSlivers.ts';
import type { PackedPart } from './packedPart.ts';
import { type Precision, quantiseFibre, quantiseOcclusion, quantisePositions, toSteps } from './quantise.ts';
import { countSeen, orderBySight } from './sightOrder.ts';

/**
 * Brings one part into the form of the file: on the lattice, without triangles that lost their area on it, in the
 * order in which they come into sight and, within that, in the order that packs and draws best.
 *
 * @throws where the attributes do not fit the vertices
 */
export const packPart = async (part: LevelPart, precision: Precision): Promise<PackedPart> => {
  await MeshoptEncoder.ready;
  const id = part.part;
  const [own = id, mirrored] = structureIdsOfPart(partOf(id));
  const { open, mesh } = part;
  const vertices = mesh.positions.length / 3;
  if (part.fibre && part.fibre.length !== vertices * 4) {
    throw new Error(`expected ${vertices * 4} fibre numbers for ${id}, got ${part.fibre.length}`);
  }
  if (open && open.length !== vertices)
    throw new Error(`expected ${vertices} occlusion numbers for ${id}, got ${open.length}`);

  const lattice = quantisePositions(mesh.positions, precision.stepM);
  const indices = flipSlivers(lattice, dropCollapsed(lattice, mesh.indices));
  if (indices.length === 0) throw new Error(`expected ${id} to have triangles, got none that hold on the lattice`);
  const sight = new Map(part.seen ? keyTriangles(mesh).map((key, t) => [key, part.seen?.[t] ?? 0]) : []);

  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true);
  const places = reorder(mesh.positions, new Float32Array(count * 3), remap);
  // A triangle that was flipped on the lattice is in nobody's list: it counts as seen.
  const classes = Uint8Array.from(keyTriangles({ positions: places, indices }), (key) => sight.get(key) ?? 0);
  return {
    ids: mirrored === undefined ? [own] : [own, mirrored],
    rightOffset: toOffset(part.rightOffsetMm ?? [0, 0, 0], precision),
    positions: reorder(lattice, new Int16Array(count * 3), remap),
    stepM: precision.stepM,
    normals: reorder(mesh.normals, new Float32Array(count * 3), remap),
    indices: orderBySight(indices, classes),
    seenTriangles: countSeen(classes),
    fibre: part.fibre && reorder(quantiseFibre(part.fibre, precision), new Uint16Array(count * 4), remap),
    occlusion: open && reorder(quantiseOcclusion(open, precision), new Uint8Array(count), remap),
  };
};

const toOffset = ([x, y, z]: Vec3, { stepM }: Precision): Vec3 => [
  toSteps(x, stepM),
  toSteps(y, stepM),
  toSteps(z, stepM),
];

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
