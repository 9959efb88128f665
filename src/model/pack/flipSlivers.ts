import { weldVertices } from '#geometry/weldVertices.ts';

/** Flips may make new slivers beside old ones; so many rounds clear them all, and end where one cannot be cleared. */
const ROUNDS_MAX = 8;

/**
 * Clears triangles whose three corners have come to lie on one line of the lattice: the sliver and its neighbour
 * across the long side share the four corners out anew, so that the middle corner becomes a corner of both.
 * Nothing moves, and a closed surface stays closed.
 *
 * @param positions 3 numbers a vertex, whole numbers
 * @returns indices, 3 a triangle; as many as before
 */
export const flipSlivers = (positions: Int16Array, indices: Uint32Array): Uint32Array => {
  const place = weldVertices(positions);
  const mended = indices.slice();
  for (let round = 0; round < ROUNDS_MAX; round++) {
    if (flipOnce(positions, place, mended) === 0) break;
  }
  return mended;
};

/** One round over all slivers; returns how many were flipped. */
const flipOnce = (positions: Int16Array, place: Uint32Array, indices: Uint32Array): number => {
  const slivers: number[] = [];
  for (let i = 0; i < indices.length; i += 3) if (isSliver(positions, indices, i)) slivers.push(i);
  if (slivers.length === 0) return 0;

  const vertices = positions.length / 3;
  const keyOf = (from: number, to: number): number => (place[from] as number) * vertices + (place[to] as number);
  const edges = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) edges.set(keyOf(at(indices, i), at(indices, nextCorner(i))), i);

  let flipped = 0;
  const touched = new Set<number>();
  for (const sliver of slivers) {
    const long = longestSide(positions, indices, sliver);
    const c = at(indices, long);
    const a = at(indices, nextCorner(long));
    const b = at(indices, nextCorner(nextCorner(long)));
    const across = edges.get(keyOf(a, c));
    if (across === undefined) continue;
    const neighbour = across - (across % 3);
    const d = at(indices, nextCorner(nextCorner(across)));
    // An edge from b to d elsewhere would make the new one the third and fourth side of it.
    if (edges.has(keyOf(b, d)) || edges.has(keyOf(d, b)) || touched.has(sliver) || touched.has(neighbour)) continue;
    indices.set([a, b, d], sliver);
    indices.set([b, c, d], neighbour);
    touched.add(sliver).add(neighbour);
    flipped++;
  }
  return flipped;
};

const at = (indices: Uint32Array, i: number): number => indices[i] as number;
const nextCorner = (i: number): number => (i % 3 === 2 ? i - 2 : i + 1);

const side = (positions: Int16Array, from: number, to: number): readonly [number, number, number] => [
  (positions[to * 3] as number) - (positions[from * 3] as number),
  (positions[to * 3 + 1] as number) - (positions[from * 3 + 1] as number),
  (positions[to * 3 + 2] as number) - (positions[from * 3 + 2] as number),
];

/** Whole numbers: the cross product is exact. */
const isSliver = (positions: Int16Array, indices: Uint32Array, i: number): boolean => {
  const [ux, uy, uz] = side(positions, at(indices, i), at(indices, i + 1));
  const [vx, vy, vz] = side(positions, at(indices, i), at(indices, i + 2));
  return uy * vz === uz * vy && uz * vx === ux * vz && ux * vy === uy * vx;
};

/** The corner from which the longest side of a triangle starts. */
const longestSide = (positions: Int16Array, indices: Uint32Array, triangle: number): number => {
  const lengths = [0, 1, 2].map((k) => {
    const corner = triangle + k;
    return Math.hypot(...side(positions, at(indices, corner), at(indices, nextCorner(corner))));
  });
  return triangle + lengths.indexOf(Math.max(...lengths));
};
