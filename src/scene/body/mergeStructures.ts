import { BufferAttribute, BufferGeometry } from 'three';
import { PEEL_MAX } from '#anatomy/layers.ts';
import type { BodyStructure } from './BodyStructure.ts';
import { measureFibreField } from './fibreField.ts';

/** Where triangles lie in a merged index: first entry and count of entries. */
export type IndexRange = { readonly start: number; readonly count: number };

export type MergedGeometry = {
  readonly geometry: BufferGeometry;
  /** By structure slot; together they are the whole structure. */
  readonly ranges: ReadonlyMap<number, readonly IndexRange[]>;
  /** How many entries of the index, from the first on, can be seen at each depth of peel while nothing is hidden. */
  readonly seenEntries: readonly number[];
  /** Fibre lengths in metres by slot, where a structure has fibres. */
  readonly fibreLengthsM: ReadonlyMap<number, number>;
};

const INT16_MAX = 32767;
const UINT16_MAX = 65535;
const UINT8_MAX = 255;

/**
 * Merges structures into one geometry, so that a layer is one draw call. Attributes: `position` (metres),
 * `normal` and `across` (unit vectors, Int16), `structure` (slot in the state texture), `occlusion` (Uint8)
 * and, where `hasFibres`, `fibre` (Uint16 ×4). Triangles come in the order in which peeling brings them into sight.
 */
export const mergeStructures = (structures: readonly BodyStructure[], hasFibres: boolean): MergedGeometry => {
  const vertices = structures.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0);
  const position = new Float32Array(vertices * 3);
  // Four shorts a vector keep each vertex on a four-byte border, which GPUs ask for.
  const normal = new Int16Array(vertices * 4);
  const across = new Int16Array(hasFibres ? vertices * 4 : 0);
  const fibre = new Uint16Array(hasFibres ? vertices * 4 : 0);
  const occlusion = new Uint8Array(vertices * 4);
  const slot = new Uint16Array(vertices * 2);
  const fibreLengthsM = new Map<number, number>();
  const bases: number[] = [];
  let vertexBase = 0;
  for (const structure of structures) {
    const { mesh } = structure;
    const count = mesh.positions.length / 3;
    position.set(mesh.positions, vertexBase * 3);
    const field = hasFibres ? measureFibreField(mesh) : null;
    if (field?.lengthM) fibreLengthsM.set(structure.slot, field.lengthM);
    for (let i = 0; i < count; i++) {
      const v = vertexBase + i;
      for (let k = 0; k < 3; k++) {
        normal[v * 4 + k] = Math.round((mesh.normals[i * 3 + k] ?? 0) * INT16_MAX);
        if (field) across[v * 4 + k] = Math.round((field.across[i * 3 + k] ?? 0) * INT16_MAX);
      }
      if (hasFibres && mesh.fibre) {
        for (let k = 0; k < 4; k++) fibre[v * 4 + k] = Math.round((mesh.fibre[i * 4 + k] ?? 0) * UINT16_MAX);
      }
      occlusion[v * 4] = Math.round((mesh.occlusion?.[i] ?? 1) * UINT8_MAX);
      slot[v * 2] = structure.slot;
    }
    bases.push(vertexBase);
    vertexBase += count;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new BufferAttribute(normal, 4, true));
  geometry.setAttribute('occlusion', new BufferAttribute(occlusion, 4, true));
  geometry.setAttribute('structure', new BufferAttribute(slot, 2));
  if (hasFibres) {
    geometry.setAttribute('across', new BufferAttribute(across, 4, true));
    geometry.setAttribute('fibre', new BufferAttribute(fibre, 4, true));
  }
  const { index, ranges, seenEntries } = mergeIndices(structures, bases);
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.computeBoundingSphere();
  return { geometry, ranges, seenEntries, fibreLengthsM };
};

/** Lays the triangles of all structures one after the other, those that are seen first before the others. */
const mergeIndices = (
  structures: readonly BodyStructure[],
  bases: readonly number[],
): { index: Uint32Array<ArrayBuffer> } & Pick<MergedGeometry, 'ranges' | 'seenEntries'> => {
  const index = new Uint32Array(structures.reduce((sum, { mesh }) => sum + mesh.index.length, 0));
  const ranges = new Map<number, IndexRange[]>(structures.map(({ slot }) => [slot, []]));
  const seenEntries: number[] = [];
  let at = 0;
  // One round for each depth of peel, and one for what is never seen.
  for (let peel = 0; peel <= PEEL_MAX + 1; peel++) {
    structures.forEach(({ slot, mesh, seenTriangles }, i) => {
      const from = (seenTriangles[peel - 1] ?? 0) * 3;
      const to = peel > PEEL_MAX ? mesh.index.length : (seenTriangles[peel] ?? 0) * 3;
      if (to <= from) return;
      for (let e = from; e < to; e++) index[at + e - from] = (mesh.index[e] ?? 0) + (bases[i] ?? 0);
      ranges.get(slot)?.push({ start: at, count: to - from });
      at += to - from;
    });
    if (peel <= PEEL_MAX) seenEntries.push(at);
  }
  return { index, ranges, seenEntries };
};
