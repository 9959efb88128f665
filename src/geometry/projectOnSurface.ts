import type { TriangleMesh } from './mesh.ts';
import type { Sdf } from './sdf.ts';
import type { RawMesh } from './surfaceNets.ts';

const gradientInto = (out: Float32Array, i: number, sdf: Sdf, x: number, y: number, z: number, e: number): void => {
  const gx = sdf(x + e, y, z) - sdf(x - e, y, z);
  const gy = sdf(x, y + e, z) - sdf(x, y - e, z);
  const gz = sdf(x, y, z + e) - sdf(x, y, z - e);
  const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
  out[i] = gx / length;
  out[i + 1] = gy / length;
  out[i + 2] = gz / length;
};

/**
 * Moves every vertex onto the field's zero surface, by at most `reachMm`, and gives it the field's gradient as its normal:
 * shading stays smooth however few vertices are left.
 * @param normalReachMm how far round a vertex the gradient is taken; wider smooths creases out of the shading
 */
export const projectOnSurface = (
  mesh: RawMesh,
  sdf: Sdf,
  reachMm: number,
  normalReachMm: number = reachMm,
): TriangleMesh => {
  const positions = mesh.positions.slice();
  const normals = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] as number;
    const y = positions[i + 1] as number;
    const z = positions[i + 2] as number;
    gradientInto(normals, i, sdf, x, y, z, reachMm);
    const move = Math.max(-reachMm, Math.min(reachMm, sdf(x, y, z)));
    const px = x - (normals[i] as number) * move;
    const py = y - (normals[i + 1] as number) * move;
    const pz = z - (normals[i + 2] as number) * move;
    positions[i] = px;
    positions[i + 1] = py;
    positions[i + 2] = pz;
    gradientInto(normals, i, sdf, px, py, pz, normalReachMm);
  }
  return { positions, normals, indices: mesh.indices };
};
