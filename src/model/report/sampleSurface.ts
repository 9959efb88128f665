import type { RawMesh } from '#geometry/surfaceNets.ts';

const GOLDEN_SHARE = (Math.sqrt(5) - 1) / 2;
const PLASTIC_SHARE = 0.7548776662466927;

/** Points spread evenly over a surface, with the normal of the triangle that each lies on; 3 numbers each. */
export type SurfaceSamples = { readonly points: Float64Array; readonly normals: Float64Array };

/** Spreads so many points over a surface by area: the same mesh gives the same points. */
export const sampleSurface = ({ positions, indices }: RawMesh, count: number): SurfaceSamples => {
  const triangles = indices.length / 3;
  const crosses = new Float64Array(triangles * 3);
  const upTo = new Float64Array(triangles);
  const at = (corner: number, k: number): number => positions[(indices[corner] as number) * 3 + k] as number;
  let area = 0;
  for (let t = 0; t < triangles; t++) {
    const [ux, uy, uz] = [0, 1, 2].map((k) => at(t * 3 + 1, k) - at(t * 3, k)) as [number, number, number];
    const [vx, vy, vz] = [0, 1, 2].map((k) => at(t * 3 + 2, k) - at(t * 3, k)) as [number, number, number];
    const cross = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    crosses.set(cross, t * 3);
    area += Math.hypot(...cross) / 2;
    upTo[t] = area;
  }
  const points = new Float64Array(count * 3);
  const normals = new Float64Array(count * 3);
  let t = 0;
  for (let i = 0; i < count; i++) {
    while (t < triangles - 1 && (upTo[t] as number) < ((i + 0.5) / count) * area) t++;
    let u = (i * GOLDEN_SHARE) % 1;
    let v = (i * PLASTIC_SHARE) % 1;
    if (u + v > 1) [u, v] = [1 - u, 1 - v];
    const length = Math.hypot(...crosses.subarray(t * 3, t * 3 + 3)) || 1;
    for (let k = 0; k < 3; k++) {
      const a = at(t * 3, k);
      points[i * 3 + k] = a + u * (at(t * 3 + 1, k) - a) + v * (at(t * 3 + 2, k) - a);
      normals[i * 3 + k] = (crosses[t * 3 + k] as number) / length;
    }
  }
  return { points, normals };
};
