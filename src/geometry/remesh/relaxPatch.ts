import type { Vec3 } from '#anatomy/frame.ts';
import { add, mix, scale } from '../vec.ts';
import { listEdges, markBorders, type Patch, pointOf } from './Patch.ts';

const STEP = 0.7;

/**
 * Moves every inner vertex towards the middle of its neighbours and back onto the surface; those of a border along it.
 * @param project the place of the surface nearest to a point
 * @param isSameBorder whether two places on the border lie on one line of it
 */
export const relaxPatch = (
  patch: Patch,
  project: (point: Vec3) => Vec3,
  isSameBorder: (a: Vec3, b: Vec3) => boolean,
): void => {
  const edges = listEdges(patch);
  const isBorder = markBorders(patch, edges);
  const sums: Vec3[] = patch.points.map(() => [0, 0, 0]);
  const counts = new Int32Array(patch.points.length);
  const gather = (to: number, from: number): void => {
    sums[to] = add(sums[to] as Vec3, pointOf(patch, from));
    counts[to] = (counts[to] ?? 0) + 1;
  };
  for (const { a, b, triangles } of edges) {
    const isAlong = triangles.length === 1 && isSameBorder(pointOf(patch, a), pointOf(patch, b));
    if (!isBorder[a] || isAlong) gather(a, b);
    if (!isBorder[b] || isAlong) gather(b, a);
  }
  patch.points.forEach((point, i) => {
    const count = counts[i] ?? 0;
    // A corner of the border has fewer than two neighbours on one line of it and stays.
    if (count === 0 || (isBorder[i] && count < 2)) return;
    const middle = mix(point, scale(sums[i] as Vec3, 1 / count), STEP);
    const moved = project(middle);
    patch.points[i] = isBorder[i] ? middle : moved;
  });
};
