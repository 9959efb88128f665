import { parseStructureId } from '#anatomy/structures.ts';
import type { BodyStructure, StructureMesh } from '#scene/body/BodyStructure.ts';

const EMPTY: StructureMesh = {
  positions: new Float32Array(),
  normals: new Float32Array(),
  fibre: null,
  occlusion: null,
  index: new Uint32Array(),
};

/** A structure of the vocabulary in a slot, with a mesh of the test's own. */
export const makeStructure = (id: string, slot: number, mesh: StructureMesh = EMPTY): BodyStructure => {
  const parsed = parseStructureId(id);
  if (!parsed) throw new Error(`the vocabulary has no ${id}`);
  const { part, side } = parsed;
  return {
    id,
    slot,
    mesh,
    seenTriangles: [0, 1, 2, 3, 4, 5].map(() => mesh.index.length / 3),
    facts: {
      id,
      part: part.id,
      side,
      tissue: part.tissue,
      layer: part.layer,
      group: part.group,
      triangles: mesh.index.length / 3,
      seenTriangles: [0, 1, 2, 3, 4, 5].map(() => mesh.index.length / 3),
      lightTriangles: null,
      bounds: { min: [0, 0, 0], max: [0, 0, 0] },
      volumeMl: 0,
      fibreLengthMm: null,
      attachments: [],
    },
  };
};
