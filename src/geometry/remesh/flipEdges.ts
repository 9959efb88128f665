import type { Vec3 } from '#anatomy/frame.ts';
import { dot, lengthOf } from '../vec.ts';
import { areaVector, listEdges, markBorders, type Patch, pointOf } from './Patch.ts';

/** Two triangles whose edge is turned must lie this flat (cosine). */
const FLAT_MIN_COS = 0.9;
const INNER_VALENCE = 6;
const BORDER_VALENCE = 4;

/** Turns edges, none beside another, where that brings the corners nearer to six edges each. @returns how many */
export const flipEdges = (patch: Patch): number => {
  const edges = listEdges(patch);
  const isBorder = markBorders(patch, edges);
  const valences = new Int32Array(patch.points.length);
  const known = new Set<string>();
  const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { a, b } of edges) {
    valences[a] = (valences[a] ?? 0) + 1;
    valences[b] = (valences[b] ?? 0) + 1;
    known.add(keyOf(a, b));
  }
  const excess = (v: number, change: number): number =>
    ((valences[v] ?? 0) + change - (isBorder[v] ? BORDER_VALENCE : INNER_VALENCE)) ** 2;
  const isTouched = new Set<number>();
  let count = 0;
  for (const { a, b, triangles, opposite } of edges) {
    const [t1, t2] = triangles;
    const [c, d] = opposite;
    if (t1 === undefined || t2 === undefined || c === undefined || d === undefined) continue;
    if (isTouched.has(t1) || isTouched.has(t2) || c === d || known.has(keyOf(c, d))) continue;
    const before = excess(a, 0) + excess(b, 0) + excess(c, 0) + excess(d, 0);
    if (excess(a, -1) + excess(b, -1) + excess(c, 1) + excess(d, 1) >= before) continue;
    // The first triangle's way round tells from which side the edge is met.
    const first = patch.triangles[t1] as Vec3;
    const [from, to] = first[(first.indexOf(a) + 1) % 3] === b ? [a, b] : [b, a];
    const [one, two]: [Vec3, Vec3] = [
      [from, d, c],
      [to, c, d],
    ];
    const vectorOf = (t: Vec3): Vec3 => areaVector(pointOf(patch, t[0]), pointOf(patch, t[1]), pointOf(patch, t[2]));
    const vectors = [first, patch.triangles[t2] as Vec3, one, two].map(vectorOf);
    const isFlat = vectors.every((v) => vectors.every((w) => dot(v, w) > FLAT_MIN_COS * lengthOf(v) * lengthOf(w)));
    if (!isFlat) continue;
    patch.triangles[t1] = one;
    patch.triangles[t2] = two;
    isTouched.add(t1).add(t2);
    known.add(keyOf(c, d));
    known.delete(keyOf(a, b));
    for (const [v, change] of [
      [a, -1],
      [b, -1],
      [c, 1],
      [d, 1],
    ] as const)
      valences[v] = (valences[v] ?? 0) + change;
    count++;
  }
  return count;
};
