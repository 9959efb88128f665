import { type Accessor, type mat4, NodeIO, type Node as SceneNode } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { MM_PER_M } from '#anatomy/frame.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';

/** A structure as a reader of the file sees it: mm, body frame; attributes as numbers 0…1. */
export type ReadStructure = {
  readonly id: StructureId;
  readonly mesh: TriangleMesh;
  readonly fibre: Float32Array | null;
  readonly occlusion: Float32Array | null;
};

/**
 * Reads the structures of a GLB, by their nodes' names, through the same steps as the page: decoded, brought into
 * the body frame, turned over where a node mirrors its mesh.
 *
 * @throws where a node with a mesh has no triangles, or two share a name
 */
export const readModel = async (glb: Uint8Array): Promise<Map<StructureId, ReadStructure>> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(glb);
  const structures = new Map<StructureId, ReadStructure>();
  for (const node of document.getRoot().listNodes()) {
    if (!node.getMesh()) continue;
    const id = node.getName();
    if (structures.has(id)) throw new Error(`expected one node named "${id}", got two`);
    structures.set(id, readNode(id, node));
  }
  return structures;
};

const readNode = (id: StructureId, node: SceneNode): ReadStructure => {
  const primitive = node.getMesh()?.listPrimitives()[0];
  const position = primitive?.getAttribute('POSITION');
  const normal = primitive?.getAttribute('NORMAL');
  const indices = primitive?.getIndices()?.getArray();
  if (!primitive || !position || !normal || !indices)
    throw new Error(`expected positions, normals and triangles in ${id}`);
  const matrix = node.getWorldMatrix();
  const [sx, sy, sz] = node.getWorldScale();
  const isMirrored = sx * sy * sz < 0;
  return {
    id,
    mesh: {
      positions: transform(readAccessor(position), matrix, MM_PER_M, 1),
      normals: unitise(transform(readAccessor(normal), matrix, 1, 0)),
      indices: isMirrored ? turnOver(indices) : Uint32Array.from(indices),
    },
    fibre: readOptional(primitive.getAttribute('_FIBRE')),
    occlusion: readOptional(primitive.getAttribute('_AO')),
  };
};

const readOptional = (accessor: Accessor | null): Float32Array | null => accessor && readAccessor(accessor);

const readAccessor = (accessor: Accessor): Float32Array => {
  const size = accessor.getElementSize();
  const values = new Float32Array(accessor.getCount() * size);
  const element: number[] = [];
  for (let i = 0; i < accessor.getCount(); i++) values.set(accessor.getElement(i, element).slice(0, size), i * size);
  return values;
};

/** Scaled points (`w` = 1) or directions (`w` = 0) in the frame of the scene. Nodes of the model do not turn. */
const transform = (points: Float32Array, m: mat4, scale: number, w: 0 | 1): Float32Array =>
  points.map((value, i) => {
    const axis = i % 3;
    return (value * (m[axis * 5] as number) + w * (m[12 + axis] as number)) * scale;
  });

const unitise = (directions: Float32Array): Float32Array => {
  for (let i = 0; i < directions.length; i += 3) {
    const [x, y, z] = [directions[i] as number, directions[i + 1] as number, directions[i + 2] as number];
    const length = Math.hypot(x, y, z) || 1;
    directions.set([x / length, y / length, z / length], i);
  }
  return directions;
};

const turnOver = (indices: ArrayLike<number>): Uint32Array =>
  Uint32Array.from(indices, (_, i) => indices[i % 3 === 0 ? i : i % 3 === 1 ? i + 1 : i - 1] as number);
