import { BVH_MAX_DEPTH, type Bvh } from './bvh.ts';

/** The nearest point of a mesh; made once by the caller and filled by every query. */
export type ClosestHit = {
  distance: number;
  /** Index of the triangle in the mesh; −1 where none lies within reach. */
  triangle: number;
  x: number;
  y: number;
  z: number;
};

export const createClosestHit = (): ClosestHit => ({ distance: Infinity, triangle: -1, x: 0, y: 0, z: 0 });

const stack = new Uint32Array(BVH_MAX_DEPTH * 2);
/** Set by `nearestOnTriangle`. */
const onTriangle = { x: 0, y: 0, z: 0 };

/**
 * The point of a mesh nearest to (x, y, z), no farther off than `maxDistance`. Allocates nothing.
 *
 * @param hit filled with the point; its triangle is −1 where none lies within reach
 * @returns whether one does
 */
export const closestPoint = (
  bvh: Bvh,
  x: number,
  y: number,
  z: number,
  maxDistance: number,
  hit: ClosestHit,
): boolean => {
  const { boxes, links, order, corners } = bvh;
  let best = maxDistance * maxDistance;
  hit.triangle = -1;
  hit.distance = Infinity;
  let top = 0;
  stack[top++] = 0;
  while (top > 0) {
    const node = stack[--top] as number;
    if (squaredGap(boxes, node * 6, x, y, z) > best) continue;
    const count = links[node * 2 + 1] as number;
    const first = links[node * 2] as number;
    if (count === 0) {
      const isOneNearer = squaredGap(boxes, (node + 1) * 6, x, y, z) <= squaredGap(boxes, first * 6, x, y, z);
      stack[top++] = isOneNearer ? first : node + 1;
      stack[top++] = isOneNearer ? node + 1 : first;
      continue;
    }
    for (let i = first; i < first + count; i++) {
      nearestOnTriangle(corners, i * 9, x, y, z);
      const squared = (onTriangle.x - x) ** 2 + (onTriangle.y - y) ** 2 + (onTriangle.z - z) ** 2;
      if (squared > best) continue;
      best = squared;
      hit.triangle = order[i] as number;
      hit.x = onTriangle.x;
      hit.y = onTriangle.y;
      hit.z = onTriangle.z;
    }
  }
  if (hit.triangle >= 0) hit.distance = Math.sqrt(best);
  return hit.triangle >= 0;
};

const squaredGap = (boxes: Float32Array, at: number, x: number, y: number, z: number): number => {
  const gx = Math.max((boxes[at] as number) - x, 0, x - (boxes[at + 3] as number));
  const gy = Math.max((boxes[at + 1] as number) - y, 0, y - (boxes[at + 4] as number));
  const gz = Math.max((boxes[at + 2] as number) - z, 0, z - (boxes[at + 5] as number));
  return gx * gx + gy * gy + gz * gz;
};

/**
 * Ericson's walk through the Voronoi regions of corners, edges and face. A triangle without area is
 * answered by one of its corners or edges.
 */
const nearestOnTriangle = (corners: Float32Array, at: number, x: number, y: number, z: number): void => {
  const ax = corners[at] as number;
  const ay = corners[at + 1] as number;
  const az = corners[at + 2] as number;
  const abx = (corners[at + 3] as number) - ax;
  const aby = (corners[at + 4] as number) - ay;
  const abz = (corners[at + 5] as number) - az;
  const acx = (corners[at + 6] as number) - ax;
  const acy = (corners[at + 7] as number) - ay;
  const acz = (corners[at + 8] as number) - az;
  const apx = x - ax;
  const apy = y - ay;
  const apz = z - az;
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  const abab = abx * abx + aby * aby + abz * abz;
  const abac = abx * acx + aby * acy + abz * acz;
  const acac = acx * acx + acy * acy + acz * acz;
  const d3 = d1 - abab;
  const d4 = d2 - abac;
  const d5 = d1 - abac;
  const d6 = d2 - acac;
  const va = d3 * d6 - d5 * d4;
  const vb = d5 * d2 - d1 * d6;
  const vc = d1 * d4 - d3 * d2;
  // Shares of AB and AC in the answer; both 0 is corner A.
  let u = 0;
  let v = 0;
  if (d1 > 0 || d2 > 0) {
    if (d3 >= 0 && d4 <= d3) u = 1;
    else if (vc <= 0 && d1 >= 0 && d3 <= 0) u = d1 / (d1 - d3 || 1);
    else if (d6 >= 0 && d5 <= d6) v = 1;
    else if (vb <= 0 && d2 >= 0 && d6 <= 0) v = d2 / (d2 - d6 || 1);
    else if (va <= 0 && d4 >= d3 && d5 >= d6) {
      v = (d4 - d3) / (d4 - d3 + (d5 - d6) || 1);
      u = 1 - v;
    } else {
      const sum = va + vb + vc || 1;
      u = vb / sum;
      v = vc / sum;
    }
  }
  onTriangle.x = ax + abx * u + acx * v;
  onTriangle.y = ay + aby * u + acy * v;
  onTriangle.z = az + abz * u + acz * v;
};
