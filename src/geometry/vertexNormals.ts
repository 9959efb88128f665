import type { TriangleMesh } from './mesh.ts';
import type { RawMesh } from './surfaceNets.ts';

/** Adds normals averaged from the faces round each vertex, weighted by their area. */
export const withVertexNormals = ({ positions, indices }: RawMesh): TriangleMesh => {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t] as number, indices[t + 1] as number, indices[t + 2] as number] as const;
    const [a, b, c] = [corners[0] * 3, corners[1] * 3, corners[2] * 3];
    const ux = (positions[b] as number) - (positions[a] as number);
    const uy = (positions[b + 1] as number) - (positions[a + 1] as number);
    const uz = (positions[b + 2] as number) - (positions[a + 2] as number);
    const vx = (positions[c] as number) - (positions[a] as number);
    const vy = (positions[c + 1] as number) - (positions[a + 1] as number);
    const vz = (positions[c + 2] as number) - (positions[a + 2] as number);
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const;
    for (const corner of corners) {
      for (const axis of [0, 1, 2] as const)
        normals[corner * 3 + axis] = (normals[corner * 3 + axis] as number) + normal[axis];
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i] as number, normals[i + 1] as number, normals[i + 2] as number) || 1;
    for (const axis of [0, 1, 2] as const) normals[i + axis] = (normals[i + axis] as number) / length;
  }
  return { positions, normals, indices };
};
