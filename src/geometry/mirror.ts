import type { TriangleMesh } from './mesh.ts';
import type { Box, Sdf } from './sdf.ts';

/** The mesh's image in the median plane x = 0, wound so that it still faces outward. */
export const mirrorMesh = (mesh: TriangleMesh): TriangleMesh => {
  const positions = mesh.positions.slice();
  const normals = mesh.normals.slice();
  const indices = mesh.indices.slice();
  for (let i = 0; i < positions.length; i += 3) {
    positions[i] = -(positions[i] ?? 0);
    normals[i] = -(normals[i] ?? 0);
  }
  for (let i = 0; i < indices.length; i += 3) {
    indices[i + 1] = mesh.indices[i + 2] ?? 0;
    indices[i + 2] = mesh.indices[i + 1] ?? 0;
  }
  return { positions, normals, indices };
};

/** A solid made symmetric: what is written for x ≥ 0 holds on both sides. */
export const mirrorSdf =
  (half: Sdf): Sdf =>
  (x, y, z) =>
    half(x < 0 ? -x : x, y, z);

/** The box widened so that it is symmetric about x = 0. */
export const mirrorBox = ({ min, max }: Box): Box => {
  const half = Math.max(Math.abs(min[0]), Math.abs(max[0]));
  return { min: [-half, min[1], min[2]], max: [half, max[1], max[2]] };
};
