import { splitTriangles } from './bvhSplit.ts';

/**
 * A bounding volume hierarchy over triangles, flat on typed arrays, for the queries beside this file:
 * `raycastFirst`, `raycastAll` (bvhRaycast.ts) and `closestPoint` (bvhClosest.ts).
 *
 * Nodes lie in depth-first order: the first child of inner node `i` is `i + 1`, the second `links[2 i]`.
 */
export type Bvh = {
  /** Corners of the triangles in leaf order, 9 numbers each (ax ay az bx by bz cx cy cz). */
  readonly corners: Float32Array;
  /** Index of each triangle of `corners` in the mesh it came from. */
  readonly order: Uint32Array;
  /** 6 numbers a node: min x, y, z, max x, y, z. */
  readonly boxes: Float32Array;
  /** 2 numbers a node: [second child, 0] of an inner node, [first triangle, count > 0] of a leaf. */
  readonly links: Uint32Array;
};

/** Depth that no tree exceeds; the queries keep stacks of this length. */
export const BVH_MAX_DEPTH = 64;

const LEAF_TRIANGLES = 4;
/**
 * Builds the hierarchy of a mesh by the surface-area heuristic over binned centroids.
 * The same mesh gives the same tree. The mesh's own arrays are neither kept nor changed.
 *
 * @param positions 3 numbers a vertex, any unit; the queries answer in the same
 * @param indices 3 a triangle
 * @throws RangeError where there is no triangle
 */
export const buildBvh = (positions: ArrayLike<number>, indices: ArrayLike<number>): Bvh => {
  const count = Math.floor(indices.length / 3);
  if (count === 0) throw new RangeError('a hierarchy needs at least one triangle, got none');
  const boxOf = new Float32Array(count * 6);
  const centre = new Float32Array(count * 3);
  for (let t = 0; t < count; t++) {
    for (let k = 0; k < 3; k++) {
      const a = positions[(indices[t * 3] as number) * 3 + k] as number;
      const b = positions[(indices[t * 3 + 1] as number) * 3 + k] as number;
      const c = positions[(indices[t * 3 + 2] as number) * 3 + k] as number;
      const lo = Math.min(a, b, c);
      const hi = Math.max(a, b, c);
      boxOf[t * 6 + k] = lo;
      boxOf[t * 6 + 3 + k] = hi;
      centre[t * 3 + k] = (lo + hi) / 2;
    }
  }

  const order = new Uint32Array(count);
  for (let t = 0; t < count; t++) order[t] = t;
  const boxes = new Float32Array(count * 2 * 6);
  const links = new Uint32Array(count * 2 * 2);
  let nodes = 0;

  const grow = (first: number, last: number, depth: number): number => {
    const node = nodes++;
    encloseTriangles(boxOf, order, first, last, boxes, node * 6);
    const middle =
      last - first <= LEAF_TRIANGLES || depth >= BVH_MAX_DEPTH - 2
        ? first
        : splitTriangles(boxOf, centre, order, first, last);
    if (middle === first) {
      links[node * 2] = first;
      links[node * 2 + 1] = last - first;
      return node;
    }
    grow(first, middle, depth + 1);
    links[node * 2] = grow(middle, last, depth + 1);
    return node;
  };
  grow(0, count, 0);

  const corners = new Float32Array(count * 9);
  for (let i = 0; i < count; i++) {
    const t = order[i] as number;
    for (let corner = 0; corner < 3; corner++) {
      const v = (indices[t * 3 + corner] as number) * 3;
      for (let k = 0; k < 3; k++) corners[i * 9 + corner * 3 + k] = positions[v + k] as number;
    }
  }
  return { corners, order, boxes: boxes.slice(0, nodes * 6), links: links.slice(0, nodes * 2) };
};

const encloseTriangles = (
  boxOf: Float32Array,
  order: Uint32Array,
  first: number,
  last: number,
  out: Float32Array,
  at: number,
): void => {
  for (let k = 0; k < 3; k++) {
    let lo = Infinity;
    let hi = -Infinity;
    for (let i = first; i < last; i++) {
      const b = (order[i] as number) * 6 + k;
      lo = Math.min(lo, boxOf[b] as number);
      hi = Math.max(hi, boxOf[b + 3] as number);
    }
    out[at + k] = lo;
    out[at + 3 + k] = hi;
  }
};
