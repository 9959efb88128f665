import type { TriangleMesh } from '#geometry/mesh.ts';

/** How far a vertex moves towards the mean of its neighbours. */
const SHARE = 0.55;

export type Occluded = { readonly mesh: TriangleMesh; readonly open: Float32Array };

/**
 * One Laplacian pass over all meshes at once, against the noise of few rays. Vertices that share place and
 * normal count as one, so that the shade runs on across the cut between two parts of a muscle.
 *
 * @returns new values, in the order of `parts`, one number a vertex
 */
export const smoothOcclusion = (parts: readonly Occluded[]): Float32Array[] => {
  const pointOf = new Map<string, number>();
  const points = parts.map(({ mesh }) => numberPoints(mesh, pointOf));
  const own = new Float64Array(pointOf.size);
  const copies = new Uint32Array(pointOf.size);
  const around = new Float64Array(pointOf.size);
  const neighbours = new Uint32Array(pointOf.size);
  parts.forEach(({ open }, p) => {
    open.forEach((value, v) => {
      const point = points[p]?.[v] as number;
      own[point] = (own[point] as number) + value;
      copies[point] = (copies[point] as number) + 1;
    });
  });
  for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) / (copies[i] as number);

  const join = (a: number, b: number): void => {
    around[a] = (around[a] as number) + (own[b] as number);
    neighbours[a] = (neighbours[a] as number) + 1;
  };
  parts.forEach(({ mesh: { indices } }, p) => {
    const of = points[p] as Uint32Array;
    for (let i = 0; i < indices.length; i += 3) {
      const a = of[indices[i] as number] as number;
      const b = of[indices[i + 1] as number] as number;
      const c = of[indices[i + 2] as number] as number;
      join(a, b);
      join(b, c);
      join(c, a);
      join(b, a);
      join(c, b);
      join(a, c);
    }
  });

  const smooth = own.map((value, i) => {
    const count = neighbours[i] as number;
    return count === 0 ? value : value * (1 - SHARE) + ((around[i] as number) / count) * SHARE;
  });
  return points.map((of) => Float32Array.from(of, (point) => smooth[point] as number));
};

const numberPoints = ({ positions, normals }: TriangleMesh, pointOf: Map<string, number>): Uint32Array => {
  const points = new Uint32Array(positions.length / 3);
  for (let v = 0; v < points.length; v++) {
    let key = '';
    for (let k = 0; k < 3; k++) key += `${positions[v * 3 + k]},${Math.round((normals[v * 3 + k] as number) * 50)},`;
    const known = pointOf.get(key) ?? pointOf.size;
    pointOf.set(key, known);
    points[v] = known;
  }
  return points;
};
