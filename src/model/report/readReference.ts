import { NodeIO, type Node as SceneNode } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { MM_PER_M } from '#anatomy/frame.ts';
import { parseStructureId, type StructureId } from '#anatomy/structures.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';

/**
 * Reads another body to compare with: every node named as a structure, with all meshes below it, mm, body frame.
 * It is measured against and nothing else.
 */
export const readReference = async (glb: Uint8Array): Promise<Map<StructureId, RawMesh>> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(glb);
  const gathered = new Map<StructureId, { positions: number[]; indices: number[] }>();
  const visit = (node: SceneNode, inherited: StructureId | null): void => {
    const id = parseStructureId(node.getName()) ? node.getName() : inherited;
    if (id !== null && node.getMesh()) {
      const into = gathered.get(id) ?? { positions: [], indices: [] };
      gathered.set(id, into);
      appendNode(node, into);
    }
    for (const child of node.listChildren()) visit(child, id);
  };
  for (const scene of document.getRoot().listScenes()) for (const node of scene.listChildren()) visit(node, null);
  return new Map(
    [...gathered].map(([id, { positions, indices }]) => [
      id,
      { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) },
    ]),
  );
};

const appendNode = (node: SceneNode, into: { readonly positions: number[]; readonly indices: number[] }): void => {
  const m = node.getWorldMatrix();
  for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
    const position = primitive.getAttribute('POSITION');
    const indices = primitive.getIndices();
    if (!position) continue;
    const base = into.positions.length / 3;
    const place = [0, 0, 0];
    for (let i = 0; i < position.getCount(); i++) {
      const [x = 0, y = 0, z = 0] = position.getElement(i, place);
      for (let k = 0; k < 3; k++) {
        const metres = (m[k] ?? 0) * x + (m[4 + k] ?? 0) * y + (m[8 + k] ?? 0) * z + (m[12 + k] ?? 0);
        into.positions.push(metres * MM_PER_M);
      }
    }
    const count = indices?.getCount() ?? position.getCount();
    for (let i = 0; i < count; i++) into.indices.push(base + (indices?.getScalar(i) ?? i));
  }
};
