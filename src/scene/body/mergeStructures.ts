import { BufferAttribute, BufferGeometry } from 'three';
import type { BodyStructure } from './BodyStructure.ts';
import { measureFibreField } from './fibreField.ts';

/** Where a structure lies in a merged index: first entry and count of entries. */
export type IndexRange = { readonly start: number; readonly count: number };

export type MergedGeometry = {
  readonly geometry: BufferGeometry;
  /** By structure slot. */
  readonly ranges: ReadonlyMap<number, IndexRange>;
  /** Fibre lengths in metres by slot, where a structure has fibres. */
  readonly fibreLengthsM: ReadonlyMap<number, number>;
};

const INT16_MAX = 32767;
const UINT16_MAX = 65535;
const UINT8_MAX = 255;

/**
 * Merges structures into one geometry, so that a layer is one draw call. Attributes: `position` (metres),
 * `normal` and `across` (unit vectors, Int16), `structure` (slot in the state texture), `occlusion` (Uint8)
 * and, where `hasFibres`, `fibre` (Uint16 ×4).
 */
export const mergeStructures = (structures: readonly BodyStructure[], hasFibres: boolean): MergedGeometry => {
  const vertices = structures.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0);
  const entries = structures.reduce((sum, { mesh }) => sum + mesh.index.length, 0);
  const position = new Float32Array(vertices * 3);
  // Four shorts a vector keep each vertex on a four-byte border, which GPUs ask for.
  const normal = new Int16Array(vertices * 4);
  const across = new Int16Array(hasFibres ? vertices * 4 : 0);
  const fibre = new Uint16Array(hasFibres ? vertices * 4 : 0);
  const occlusion = new Uint8Array(vertices * 4);
  const slot = new Uint16Array(vertices * 2);
  const index = new Uint32Array(entries);
  const ranges = new Map<number, IndexRange>();
  const fibreLengthsM = new Map<number, number>();
  let vertexBase = 0;
  let entryBase = 0;
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
    for (let e = 0; e < mesh.index.length; e++) index[entryBase + e] = (mesh.index[e] ?? 0) + vertexBase;
    ranges.set(structure.slot, { start: entryBase, count: mesh.index.length });
    vertexBase += count;
    entryBase += mesh.index.length;
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
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.computeBoundingSphere();
  return { geometry, ranges, fibreLengthsM };
};
