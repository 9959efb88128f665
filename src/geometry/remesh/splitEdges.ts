import { distanceBetween, mix } from '../vec.ts';
import { listEdges, type Patch, pointOf } from './Patch.ts';

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Halves every edge longer than `longestMm`, once. @returns how many there were */
export const splitEdges = (patch: Patch, longestMm: number): number => {
  const middles = new Map<string, number>();
  for (const { a, b } of listEdges(patch)) {
    if (distanceBetween(pointOf(patch, a), pointOf(patch, b)) <= longestMm) continue;
    middles.set(keyOf(a, b), patch.points.push(mix(pointOf(patch, a), pointOf(patch, b), 0.5)) - 1);
  }
  if (middles.size === 0) return 0;
  patch.triangles = patch.triangles.flatMap((triangle) => {
    // Turned so that the first edge is halved, and the second where two are.
    const halved = [0, 1, 2].map((e) => middles.get(keyOf(triangle[e] as number, triangle[(e + 1) % 3] as number)));
    const count = halved.filter((middle) => middle !== undefined).length;
    if (count === 0) return [triangle];
    const turn =
      [0, 1, 2].find(
        (s) => halved[s] !== undefined && (count < 2 || halved[(s + 2) % 3] === undefined || count === 3),
      ) ?? 0;
    const [a, b, c] = [0, 1, 2].map((e) => triangle[(e + turn) % 3]) as [number, number, number];
    const [ab, bc, ca] = [0, 1, 2].map((e) => halved[(e + turn) % 3]);
    if (ab === undefined) return [triangle];
    if (bc === undefined)
      return [
        [a, ab, c],
        [ab, b, c],
      ];
    if (ca !== undefined)
      return [
        [a, ab, ca],
        [ab, b, bc],
        [ca, bc, c],
        [ab, bc, ca],
      ];
    // A quadrangle a, ab, bc, c is left: cut along its shorter diagonal.
    const isShort =
      distanceBetween(pointOf(patch, a), pointOf(patch, bc)) <= distanceBetween(pointOf(patch, ab), pointOf(patch, c));
    return isShort
      ? [
          [ab, b, bc],
          [a, ab, bc],
          [a, bc, c],
        ]
      : [
          [ab, b, bc],
          [a, ab, c],
          [ab, bc, c],
        ];
  });
  return middles.size;
};
