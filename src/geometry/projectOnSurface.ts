import type { TriangleMesh } from './mesh.ts';
import type { Sdf } from './sdf.ts';
import type { RawMesh } from './surfaceNets.ts';

/**
 * Moves every vertex onto the field's zero surface, by at most `reachMm`, and gives it the field's gradient as its normal:
 * shading stays smooth however few vertices are left.
 */
export const projectOnSurface = (mesh: RawMesh, sdf: Sdf, reachMm: number): TriangleMesh => {
  const positions = mesh.positions.slice();
  const normals = new Float32Array(positions.length);
  const e = reachMm;
  for (let i = 0; i < positions.length; i += 3) {
    let x = positions[i] as number;
    let y = positions[i + 1] as number;
    let z = positions[i + 2] as number;
    for (let pass = 0; pass < 2; pass++) {
      const gx = sdf(x + e, y, z) - sdf(x - e, y, z);
      const gy = sdf(x, y + e, z) - sdf(x, y - e, z);
      const gz = sdf(x, y, z + e) - sdf(x, y, z - e);
      const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
      normals[i] = gx / length;
      normals[i + 1] = gy / length;
      normals[i + 2] = gz / length;
      if (pass === 0) {
        const move = Math.max(-reachMm, Math.min(reachMm, sdf(x, y, z))) / length;
        x -= gx * move;
        y -= gy * move;
        z -= gz * move;
      }
    }
    positions[i] = x;
    positions[i + 1] = y;
    positions[i + 2] = z;
  }
  return { positions, normals, indices: mesh.indices };
};
