import type { Bvh } from '#geometry/bvh.ts';
import { createRayHit, raycastFirst } from '#geometry/bvhRaycast.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { angleAt, cosineDirections, OCCLUSION_OFFSET_MM, OCCLUSION_RAYS, OCCLUSION_REACH_MM } from './occlusionRays.ts';

const directions = cosineDirections(OCCLUSION_RAYS);

/**
 * How open each vertex lies to its surroundings: 1 where no ray meets anything within reach, 0 deep in a crevice.
 * Near things shade more than far ones.
 *
 * @param mesh whose vertices are asked about, mm
 * @param occluders everything that shades it, the mesh itself included, mm
 * @returns one number a vertex, not yet smoothed
 */
export const bakeOcclusion = (mesh: Pick<TriangleMesh, 'positions' | 'normals'>, occluders: Bvh): Float32Array => {
  const { positions, normals } = mesh;
  const open = new Float32Array(positions.length / 3);
  const hit = createRayHit();
  for (let v = 0; v < open.length; v++) {
    const px = positions[v * 3] as number;
    const py = positions[v * 3 + 1] as number;
    const pz = positions[v * 3 + 2] as number;
    const nx = normals[v * 3] as number;
    const ny = normals[v * 3 + 1] as number;
    const nz = normals[v * 3 + 2] as number;
    // A frame round the normal without a branch that could flip along the surface (Duff et al. 2017).
    const sign = nz >= 0 ? 1 : -1;
    const a = -1 / (sign + nz);
    const b = nx * ny * a;
    const angle = angleAt(px, py, pz);
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    let shade = 0;
    for (let r = 0; r < OCCLUSION_RAYS; r++) {
      const x0 = directions[r * 3] as number;
      const y0 = directions[r * 3 + 1] as number;
      const z = directions[r * 3 + 2] as number;
      const x = x0 * cos - y0 * sin;
      const y = x0 * sin + y0 * cos;
      const isHit = raycastFirst(
        occluders,
        px + nx * OCCLUSION_OFFSET_MM,
        py + ny * OCCLUSION_OFFSET_MM,
        pz + nz * OCCLUSION_OFFSET_MM,
        (1 + sign * nx * nx * a) * x + b * y + nx * z,
        sign * b * x + (sign + ny * ny * a) * y + ny * z,
        -sign * nx * x - ny * y + nz * z,
        OCCLUSION_REACH_MM,
        hit,
      );
      if (isHit) shade += (1 - hit.distance / OCCLUSION_REACH_MM) ** 0.7;
    }
    open[v] = 1 - shade / OCCLUSION_RAYS;
  }
  return open;
};
