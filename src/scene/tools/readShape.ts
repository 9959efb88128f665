import { BufferAttribute, BufferGeometry, type Mesh } from 'three';
import { readMesh } from '../loading/readMesh.ts';

/** How far vertices may be off a sphere for it to count as one, as a share of its radius. */
const ROUNDNESS = 0.015;

/**
 * A ball's normals point from its middle. Packed ones have coarse steps, which a highlight on so even a thing would show.
 * @param positions metres; changed are only the normals, where it is a ball that rests on the origin
 */
const roundNormals = (positions: Float32Array, normals: Float32Array): void => {
  let top = 0;
  for (let i = 2; i < positions.length; i += 3) top = Math.max(top, positions[i] as number);
  const radius = top / 2;
  const offOf = (i: number): [number, number, number] => [
    positions[i] as number,
    positions[i + 1] as number,
    (positions[i + 2] as number) - radius,
  ];
  for (let i = 0; i < positions.length; i += 3) {
    if (Math.abs(Math.hypot(...offOf(i)) - radius) > radius * ROUNDNESS) return;
  }
  for (let i = 0; i < positions.length; i += 3) {
    const off = offOf(i);
    const length = Math.hypot(...off);
    for (const axis of [0, 1, 2] as const) normals[i + axis] = off[axis] / length;
  }
};

/**
 * A loaded mesh as a geometry of its own in metres: position, normal and `open` (how open each vertex lies).
 * @throws RangeError where the mesh lacks positions, normals or an index
 */
export const readShape = (node: Mesh): BufferGeometry => {
  const mesh = readMesh(node);
  if (!mesh) throw new RangeError(`expected positions, normals and an index in "${node.name}"`);
  roundNormals(mesh.positions, mesh.normals);
  const count = mesh.positions.length / 3;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  const open = mesh.occlusion ?? new Float32Array(count).fill(1);
  geometry.setAttribute('open', new BufferAttribute(open, 1));
  geometry.setIndex(new BufferAttribute(mesh.index, 1));
  return geometry;
};
