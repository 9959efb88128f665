import { type Accessor, Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptEncoder } from 'meshoptimizer';
import type { Vec3 } from '#anatomy/frame.ts';
import { toMetres } from '../metres.ts';
import { FULL_PRECISION, LIGHT_PRECISION, quantiseOcclusion, quantisePositions } from '../pack/quantise.ts';
import type { ShapeMesh } from './meshShape.ts';

const GENERATOR = 'dorsum';
const COPYRIGHT = 'Dorsum contributors, CC BY-SA 4.0; see NOTICE.md';

/** Moves each vertex's numbers to its new place. */
const reorder = <T extends Int16Array | Uint8Array | Float32Array>(from: T, to: T, remap: Uint32Array): T => {
  const size = from.length / remap.length;
  remap.forEach((target, source) => {
    for (let k = 0; k < size; k++) to[target * size + k] = from[source * size + k] as number;
  });
  return to;
};

/** A place with directions of its own: mm. */
export type NamedPlace = { readonly at: Vec3; readonly x: Vec3; readonly y: Vec3; readonly z: Vec3 };

export type WriteOptions = {
  /** The lattice of positions in metres; a power of two keeps them exact as floats. */
  readonly stepM?: number;
  readonly sceneName?: string;
  /** Nodes without a mesh that say where something stands. */
  readonly places?: ReadonlyMap<string, NamedPlace>;
};

/**
 * Writes named meshes as a GLB in metres, packed by meshopt: tools and figures, which have no structures of the body.
 */
export const writeShapes = async (
  shapes: ReadonlyMap<string, ShapeMesh>,
  { stepM = LIGHT_PRECISION.stepM, sceneName = 'shapes', places = new Map() }: WriteOptions = {},
): Promise<Uint8Array> => {
  await MeshoptEncoder.ready;
  const document = new Document();
  document.getRoot().getAsset().generator = GENERATOR;
  document.getRoot().getAsset().copyright = COPYRIGHT;
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const buffer = document.createBuffer();
  const scene = document.createScene(sceneName);
  document.getRoot().setDefaultScene(scene);
  const accessor = (
    type: 'SCALAR' | 'VEC3',
    array: Int16Array | Uint8Array | Uint16Array | Float32Array,
    isNormalised: boolean,
  ): Accessor =>
    document
      .createAccessor()
      .setType(type)
      .setArray(new (array.constructor as Float32ArrayConstructor)(array))
      .setNormalized(isNormalised)
      .setBuffer(buffer);
  for (const [name, { mesh, open }] of shapes) {
    const indices = mesh.indices.slice();
    const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true);
    if (count > 65535) throw new RangeError(`expected at most 65535 vertices for ${name}, got ${count}`);
    const primitive = document
      .createPrimitive()
      .setIndices(accessor('SCALAR', Uint16Array.from(indices), false))
      .setAttribute(
        'POSITION',
        accessor('VEC3', reorder(quantisePositions(mesh.positions, stepM), new Int16Array(count * 3), remap), false),
      )
      .setAttribute('NORMAL', accessor('VEC3', reorder(mesh.normals, new Float32Array(count * 3), remap), false))
      .setAttribute(
        '_AO',
        accessor('SCALAR', reorder(quantiseOcclusion(open, FULL_PRECISION), new Uint8Array(count), remap), true),
      );
    const node = document
      .createNode(name)
      .setMesh(document.createMesh(name).addPrimitive(primitive))
      .setScale([stepM, stepM, stepM]);
    scene.addChild(node);
  }
  for (const [name, { at, x, y, z }] of places) {
    const [px, py, pz] = toMetres(at);
    scene.addChild(document.createNode(name).setMatrix([...x, 0, ...y, 0, ...z, 0, px, py, pz, 1]));
  }
  return new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .writeBinary(document);
};
