import { BVH_MAX_DEPTH, type Bvh } from './bvh.ts';

/** Where a ray met the mesh; made once by the caller and filled by every query. */
export type RayHit = {
  /** Along the direction, in lengths of it. */
  distance: number;
  /** Index of the triangle in the mesh; −1 where nothing was met. */
  triangle: number;
  /** Whether the ray comes in through the triangle's front (counter-clockwise) face. */
  isEntering: boolean;
};

export const createRayHit = (): RayHit => ({ distance: Infinity, triangle: -1, isEntering: false });

const stack = new Uint32Array(BVH_MAX_DEPTH * 2);
/** Set by `meetTriangle` beside its result: negative where the front face was met. */
let facing = 0;

/**
 * The nearest triangle, either face, that a ray meets within `maxDistance`. Allocates nothing.
 * A ray in the plane of a triangle does not meet it.
 *
 * @param hit filled with the nearest meeting; its triangle is −1 where there is none
 * @returns whether one was met
 */
export const raycastFirst = (
  bvh: Bvh,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  maxDistance: number,
  hit: RayHit,
): boolean => {
  const { boxes, links, order } = bvh;
  const ix = 1 / dx;
  const iy = 1 / dy;
  const iz = 1 / dz;
  let nearest = maxDistance;
  hit.triangle = -1;
  hit.distance = Infinity;
  let top = 0;
  if (enterBox(boxes, 0, ox, oy, oz, ix, iy, iz, nearest) === Infinity) return false;
  stack[top++] = 0;
  while (top > 0) {
    let node = stack[--top] as number;
    let count = links[node * 2 + 1] as number;
    while (count === 0) {
      const one = node + 1;
      const two = links[node * 2] as number;
      const toOne = enterBox(boxes, one * 6, ox, oy, oz, ix, iy, iz, nearest);
      const toTwo = enterBox(boxes, two * 6, ox, oy, oz, ix, iy, iz, nearest);
      if (toOne === Infinity && toTwo === Infinity) break;
      // The nearer child first: what it holds shortens the ray for the other.
      if (toOne <= toTwo) {
        if (toTwo !== Infinity) stack[top++] = two;
        node = one;
      } else {
        if (toOne !== Infinity) stack[top++] = one;
        node = two;
      }
      count = links[node * 2 + 1] as number;
    }
    const first = links[node * 2] as number;
    for (let i = first; i < first + count; i++) {
      const distance = meetTriangle(bvh.corners, i * 9, ox, oy, oz, dx, dy, dz);
      if (distance <= nearest) {
        nearest = distance;
        hit.distance = distance;
        hit.triangle = order[i] as number;
        hit.isEntering = facing < 0;
      }
    }
  }
  return hit.triangle >= 0;
};

/** All meetings of a ray with a mesh, nearest first; made once by the caller, grows as needed. */
export type RayHits = {
  count: number;
  distances: Float64Array;
  triangles: Uint32Array;
  /** 1 where the ray comes in through the front face, 0 where it goes out. */
  entering: Uint8Array;
};

export const createRayHits = (capacity = 64): RayHits => ({
  count: 0,
  distances: new Float64Array(capacity),
  triangles: new Uint32Array(capacity),
  entering: new Uint8Array(capacity),
});

/**
 * Every triangle that a ray meets within `maxDistance`, sorted by distance (then by triangle).
 * A ray through an edge meets the triangles on both sides of it.
 *
 * @param hits overwritten with the meetings
 * @returns how many there are
 */
export const raycastAll = (
  bvh: Bvh,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  maxDistance: number,
  hits: RayHits,
): number => {
  const { boxes, links, order } = bvh;
  const ix = 1 / dx;
  const iy = 1 / dy;
  const iz = 1 / dz;
  hits.count = 0;
  let top = 0;
  stack[top++] = 0;
  while (top > 0) {
    const node = stack[--top] as number;
    if (enterBox(boxes, node * 6, ox, oy, oz, ix, iy, iz, maxDistance) === Infinity) continue;
    const count = links[node * 2 + 1] as number;
    const first = links[node * 2] as number;
    if (count === 0) {
      stack[top++] = first;
      stack[top++] = node + 1;
      continue;
    }
    for (let i = first; i < first + count; i++) {
      const distance = meetTriangle(bvh.corners, i * 9, ox, oy, oz, dx, dy, dz);
      if (distance <= maxDistance) insertHit(hits, distance, order[i] as number, facing < 0 ? 1 : 0);
    }
  }
  return hits.count;
};

const insertHit = (hits: RayHits, distance: number, triangle: number, entering: number): void => {
  if (hits.count === hits.distances.length) growHits(hits);
  const { distances, triangles } = hits;
  let at = hits.count++;
  while (at > 0) {
    const before = distances[at - 1] as number;
    if (before < distance || (before === distance && (triangles[at - 1] as number) < triangle)) break;
    distances[at] = before;
    triangles[at] = triangles[at - 1] as number;
    hits.entering[at] = hits.entering[at - 1] as number;
    at--;
  }
  distances[at] = distance;
  triangles[at] = triangle;
  hits.entering[at] = entering;
};

const growHits = (hits: RayHits): void => {
  const { distances, triangles, entering } = hits;
  Object.assign(hits, createRayHits(distances.length * 2), { count: hits.count });
  hits.distances.set(distances);
  hits.triangles.set(triangles);
  hits.entering.set(entering);
};

/** Distance at which a ray enters a box (0 from inside), Infinity where it misses it or enters beyond `maxDistance`. */
const enterBox = (
  boxes: Float32Array,
  at: number,
  ox: number,
  oy: number,
  oz: number,
  ix: number,
  iy: number,
  iz: number,
  maxDistance: number,
): number => {
  let near = 0;
  let far = maxDistance;
  // A direction of 0 gives ±Infinity, and NaN for an origin on the slab's face; the comparisons let NaN pass as "inside".
  let a = ((boxes[at] as number) - ox) * ix;
  let b = ((boxes[at + 3] as number) - ox) * ix;
  if (a > b) [a, b] = [b, a];
  if (a > near) near = a;
  if (b < far) far = b;
  a = ((boxes[at + 1] as number) - oy) * iy;
  b = ((boxes[at + 4] as number) - oy) * iy;
  if (a > b) [a, b] = [b, a];
  if (a > near) near = a;
  if (b < far) far = b;
  a = ((boxes[at + 2] as number) - oz) * iz;
  b = ((boxes[at + 5] as number) - oz) * iz;
  if (a > b) [a, b] = [b, a];
  if (a > near) near = a;
  if (b < far) far = b;
  // Rounding may part the slabs of a flat box by a hair.
  return near <= far + Math.abs(far) * 1e-12 ? near : Infinity;
};

/** Distance along the ray to a triangle (Möller and Trumbore), NaN (which no comparison lets pass) where it misses; sets `facing`. */
const meetTriangle = (
  corners: Float32Array,
  at: number,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
): number => {
  const ax = corners[at] as number;
  const ay = corners[at + 1] as number;
  const az = corners[at + 2] as number;
  const ux = (corners[at + 3] as number) - ax;
  const uy = (corners[at + 4] as number) - ay;
  const uz = (corners[at + 5] as number) - az;
  const vx = (corners[at + 6] as number) - ax;
  const vy = (corners[at + 7] as number) - ay;
  const vz = (corners[at + 8] as number) - az;
  const px = dy * vz - dz * vy;
  const py = dz * vx - dx * vz;
  const pz = dx * vy - dy * vx;
  const determinant = ux * px + uy * py + uz * pz;
  if (determinant === 0) return Number.NaN;
  const inverse = 1 / determinant;
  const tx = ox - ax;
  const ty = oy - ay;
  const tz = oz - az;
  const u = (tx * px + ty * py + tz * pz) * inverse;
  // A hair beyond the edge still counts, so that no ray slips between two triangles.
  if (u < -1e-9 || u > 1 + 1e-9) return Number.NaN;
  const qx = ty * uz - tz * uy;
  const qy = tz * ux - tx * uz;
  const qz = tx * uy - ty * ux;
  const v = (dx * qx + dy * qy + dz * qz) * inverse;
  if (v < -1e-9 || u + v > 1 + 1e-9) return Number.NaN;
  const distance = (vx * qx + vy * qy + vz * qz) * inverse;
  if (distance < 0) return Number.NaN;
  facing = -determinant;
  return distance;
};
