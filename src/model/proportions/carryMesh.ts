import type { TriangleMesh } from '#geometry/mesh.ts';
import type { BodyMap } from './bodyMap.ts';

/**
 * A mesh of the default body in another: every vertex carried, normals turned with the surface.
 * For what is the same shape in every body, bones above all: it is the surface of the carried solid, without meshing again.
 */
export const carryMesh = (map: BodyMap, mesh: TriangleMesh): TriangleMesh => {
  if (map.isIdentity) return mesh;
  const positions = new Float32Array(mesh.positions.length);
  const normals = new Float32Array(mesh.normals.length);
  for (let i = 0; i < positions.length; i += 3) {
    const place = [mesh.positions[i] ?? 0, mesh.positions[i + 1] ?? 0, mesh.positions[i + 2] ?? 0] as const;
    positions.set(map.carry(place), i);
    const { xx, xy, yy, zy, zz } = map.jacobianAt(place);
    const nx = (mesh.normals[i] ?? 0) / xx;
    const nz = (mesh.normals[i + 2] ?? 0) / zz;
    const ny = ((mesh.normals[i + 1] ?? 0) - xy * nx - zy * nz) / yy;
    const length = Math.hypot(nx, ny, nz) || 1;
    normals.set([nx / length, ny / length, nz / length], i);
  }
  return { ...mesh, positions, normals };
};
