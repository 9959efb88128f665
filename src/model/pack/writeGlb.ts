import { type Accessor, Document, NodeIO, type Primitive } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptEncoder } from 'meshoptimizer';
import { scale } from '#geometry/vec.ts';
import type { PackedPart } from './packedPart.ts';

const GENERATOR = 'dorsum';
const COPYRIGHT = 'Dorsum contributors, CC BY-SA 4.0; see NOTICE.md';

/**
 * Writes a GLB: one node a structure, named after its id, in metres of the body frame. The two sides of a paired
 * part share one mesh; the right node mirrors it.
 *
 * @param isPacked with meshopt compression; without it the same content can be read by the Khronos validator
 */
export const writeGlb = async (parts: readonly PackedPart[], isPacked: boolean): Promise<Uint8Array> => {
  await MeshoptEncoder.ready;
  const document = new Document();
  document.getRoot().getAsset().generator = GENERATOR;
  document.getRoot().getAsset().copyright = COPYRIGHT;
  document.createExtension(KHRMeshQuantization).setRequired(true);
  if (isPacked) {
    document
      .createExtension(EXTMeshoptCompression)
      .setRequired(true)
      .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  }
  document.createBuffer();
  const scene = document.createScene('back');
  document.getRoot().setDefaultScene(scene);
  for (const part of parts) {
    const mesh = document.createMesh(part.ids[0]).addPrimitive(createPrimitive(document, part));
    part.ids.forEach((id, copy) => {
      const node = document
        .createNode(id)
        .setMesh(mesh)
        // A negative scale turns the winding over, as glTF has it: the mirror image costs no bytes.
        .setScale([copy === 0 ? part.stepM : -part.stepM, part.stepM, part.stepM])
        .setTranslation(copy === 0 ? [0, 0, 0] : [...scale(part.rightOffset, part.stepM)]);
      scene.addChild(node);
    });
  }
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
};

const createPrimitive = (document: Document, part: PackedPart): Primitive => {
  const vertices = part.positions.length / 3;
  const indices = vertices <= 65535 ? Uint16Array.from(part.indices) : part.indices;
  const primitive = document
    .createPrimitive()
    .setIndices(createAccessor(document, 'SCALAR', indices))
    .setAttribute('POSITION', createAccessor(document, 'VEC3', part.positions))
    .setAttribute('NORMAL', createAccessor(document, 'VEC3', part.normals));
  if (part.fibre) primitive.setAttribute('_FIBRE', createAccessor(document, 'VEC4', part.fibre, true));
  if (part.occlusion) primitive.setAttribute('_AO', createAccessor(document, 'SCALAR', part.occlusion, true));
  return primitive;
};

const createAccessor = (
  document: Document,
  type: 'SCALAR' | 'VEC3' | 'VEC4',
  array: Int16Array | Uint16Array | Uint8Array | Uint32Array | Float32Array,
  isNormalised = false,
): Accessor =>
  document
    .createAccessor()
    .setType(type)
    .setArray(new (array.constructor as Float32ArrayConstructor)(array))
    .setNormalized(isNormalised)
    .setBuffer(document.getRoot().listBuffers()[0] ?? document.createBuffer());
