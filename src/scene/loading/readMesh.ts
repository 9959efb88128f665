import { type BufferAttribute, type InterleavedBufferAttribute, Matrix3, type Mesh, Vector3 } from 'three';
import { ATTRIBUTE_FIBRE, ATTRIBUTE_OCCLUSION } from '#anatomy/manifest.ts';
import type { StructureMesh } from '../body/BodyStructure.ts';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

/** Copies an attribute as floats, normalised integers turned into 0…1 (or −1…1). */
const readFloats = (attribute: Attribute | undefined, itemSize: number): Float32Array | null => {
  if (!attribute) return null;
  const out = new Float32Array(attribute.count * itemSize);
  for (let i = 0; i < attribute.count; i++) {
    for (let k = 0; k < itemSize; k++) out[i * itemSize + k] = attribute.getComponent(i, k);
  }
  return out;
};

/** Copies the triangles; a node that mirrors its mesh turns their winding over, as glTF has it. */
const readIndex = (index: ArrayLike<number>, isMirrored: boolean): Uint32Array => {
  const out = Uint32Array.from(index);
  if (!isMirrored) return out;
  for (let i = 0; i < out.length; i += 3) out.subarray(i + 1, i + 3).reverse();
  return out;
};

/**
 * Takes a loaded mesh over into the body frame. Every node of a quantised file carries a scale and a
 * translation of its own, so its world matrix must be applied before anything is merged or picked.
 * Null where the mesh lacks positions, normals or an index.
 */
export const readMesh = (mesh: Mesh): StructureMesh | null => {
  const { geometry } = mesh;
  const positions = readFloats(geometry.getAttribute('position'), 3);
  const normals = readFloats(geometry.getAttribute('normal'), 3);
  if (!positions || !normals || !geometry.index) return null;
  const toWorld = mesh.matrixWorld;
  const normalToWorld = new Matrix3().getNormalMatrix(toWorld);
  const v = new Vector3();
  for (let i = 0; i < positions.length; i += 3) {
    v.fromArray(positions, i).applyMatrix4(toWorld).toArray(positions, i);
    v.fromArray(normals, i).applyMatrix3(normalToWorld).normalize().toArray(normals, i);
  }
  return {
    positions,
    normals,
    fibre: readFloats(geometry.getAttribute(ATTRIBUTE_FIBRE), 4),
    occlusion: readFloats(geometry.getAttribute(ATTRIBUTE_OCCLUSION), 1),
    index: readIndex(geometry.index.array, toWorld.determinant() < 0),
  };
};
