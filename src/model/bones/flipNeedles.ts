import type { RawMesh } from '#geometry/surfaceNets.ts';

/** A flip may move the surface by no more than this, mm. */
const FLIP_ERROR_MM = 0.12;
const ROUNDS = 6;
/** Triangles whose smallest height is above this share of their longest side are left alone. */
const NEEDLE_SHARE = 0.25;

/**
 * Turns the edge between two triangles to their other diagonal where that makes the slimmer of the two fuller and
 * hardly moves the surface. Simplifying leaves needles, over which a pixel's samples reach far beyond the corners:
 * their shade then shows as dark specks.
 * @returns the same vertices and as many triangles; closed where the given mesh is closed
 */
export const flipNeedles = ({ positions, indices }: RawMesh): RawMesh => {
  const mended = indices.slice();
  for (let round = 0; round < ROUNDS; round++) if (flipRound(positions, mended) === 0) break;
  return { positions, indices: mended };
};

const flipRound = (positions: Float32Array, indices: Uint32Array): number => {
  const count = positions.length / 3;
  /** Corner opposite each directed edge, by its position in `indices`. */
  const cornerOf = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) {
    cornerOf.set(
      (indices[i - (i % 3) + ((i + 1) % 3)] as number) * count + (indices[i - (i % 3) + ((i + 2) % 3)] as number),
      i,
    );
  }
  const isTaken = new Uint8Array(indices.length / 3);
  let flips = 0;
  for (let i = 0; i < indices.length; i++) {
    const first = i - (i % 3);
    if (isTaken[first / 3]) continue;
    const c = indices[i] as number;
    const a = indices[first + ((i + 1) % 3)] as number;
    const b = indices[first + ((i + 2) % 3)] as number;
    if (slimness(positions, a, b, c) > NEEDLE_SHARE) continue;
    const j = cornerOf.get(b * count + a);
    if (j === undefined) continue;
    const second = j - (j % 3);
    const d = indices[j] as number;
    if (isTaken[second / 3] || c === d || cornerOf.has(c * count + d) || cornerOf.has(d * count + c)) continue;
    const before = Math.min(slimness(positions, a, b, c), slimness(positions, b, a, d));
    const after = Math.min(slimness(positions, a, d, c), slimness(positions, d, b, c));
    if (after <= before * 1.2 || !isFlat(positions, a, b, c, d)) continue;
    indices.set([a, d, c], first);
    indices.set([d, b, c], second);
    isTaken[first / 3] = 1;
    isTaken[second / 3] = 1;
    flips++;
  }
  return flips;
};

type Triple = readonly [number, number, number];

const edge = (p: Float32Array, from: number, to: number): Triple => [
  (p[to * 3] as number) - (p[from * 3] as number),
  (p[to * 3 + 1] as number) - (p[from * 3 + 1] as number),
  (p[to * 3 + 2] as number) - (p[from * 3 + 2] as number),
];
const crossOf = (u: Triple, v: Triple): Triple => [
  u[1] * v[2] - u[2] * v[1],
  u[2] * v[0] - u[0] * v[2],
  u[0] * v[1] - u[1] * v[0],
];
const dot = (u: Triple, v: Triple): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
const lengthOf = (u: Triple): number => Math.sqrt(dot(u, u));

/** Smallest height over longest side: 0 for a line, 0.87 for an even triangle. */
const slimness = (p: Float32Array, a: number, b: number, c: number): number => {
  const u = edge(p, a, b);
  const v = edge(p, a, c);
  const w = edge(p, b, c);
  const longest = Math.max(dot(u, u), dot(v, v), dot(w, w));
  return longest > 0 ? lengthOf(crossOf(u, v)) / longest : 0;
};

/** Whether the two new triangles face as the old ones do and the new edge lies close to the old surface. */
const isFlat = (p: Float32Array, a: number, b: number, c: number, d: number): boolean => {
  const old = crossOf(edge(p, a, b), edge(p, a, c));
  const oldOther = crossOf(edge(p, b, a), edge(p, b, d));
  const sum: Triple = [old[0] + oldOther[0], old[1] + oldOther[1], old[2] + oldOther[2]];
  const one = crossOf(edge(p, a, d), edge(p, a, c));
  const two = crossOf(edge(p, d, b), edge(p, d, c));
  const length = lengthOf(sum);
  if (length === 0) return false;
  if (dot(one, sum) < 0.5 * lengthOf(one) * length || dot(two, sum) < 0.5 * lengthOf(two) * length) return false;
  // The distance between the two diagonals.
  const across = crossOf(edge(p, a, b), edge(p, c, d));
  return Math.abs(dot(edge(p, a, c), across)) <= FLIP_ERROR_MM * lengthOf(across);
};
