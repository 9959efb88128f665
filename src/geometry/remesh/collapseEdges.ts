import type { Vec3 } from '#anatomy/frame.ts';
import { distanceBetween, dot, lengthOf, mix } from '../vec.ts';
import { areaVector, listEdges, listFans, markBorders, type Patch, type PatchEdge, pointOf } from './Patch.ts';

/** A triangle may turn by no more than this (cosine) while an edge beside it goes. */
const TURN_MIN_COS = 0.5;

const neighboursOf = (patch: Patch, fan: readonly number[], vertex: number): Set<number> =>
  new Set(fan.flatMap((t) => [...(patch.triangles[t] as Vec3)]).filter((other) => other !== vertex));

/** Where an edge's ends may come together; null where they must not. */
const meetingOf = (
  patch: Patch,
  { a, b, triangles }: PatchEdge,
  isBorder: Uint8Array,
  isSameBorder: (a: Vec3, b: Vec3) => boolean,
): Vec3 | null => {
  const [pa, pb] = [pointOf(patch, a), pointOf(patch, b)];
  if (isBorder[a] && isBorder[b]) return triangles.length === 1 && isSameBorder(pa, pb) ? mix(pa, pb, 0.5) : null;
  if (isBorder[a]) return pa;
  return isBorder[b] ? pb : mix(pa, pb, 0.5);
};

/**
 * Takes out edges shorter than `shortestMm`, shortest first, none beside another, where no triangle turns over, no edge
 * grows beyond `longestMm` and the surface stays in one piece. Borders stay where they are.
 * @param isSameBorder whether two places on the border lie on one line of it
 * @returns how many went
 */
export const collapseEdges = (
  patch: Patch,
  shortestMm: number,
  longestMm: number,
  isSameBorder: (a: Vec3, b: Vec3) => boolean,
): number => {
  const edges = listEdges(patch);
  const isBorder = markBorders(patch, edges);
  const fans = listFans(patch);
  const lengthOfEdge = ({ a, b }: PatchEdge): number => distanceBetween(pointOf(patch, a), pointOf(patch, b));
  const short = edges
    .map((edge) => ({ edge, length: lengthOfEdge(edge) }))
    .filter(({ length }) => length < shortestMm)
    .sort((p, q) => p.length - q.length || p.edge.a - q.edge.a || p.edge.b - q.edge.b);
  const isLocked = new Uint8Array(patch.points.length);
  const isGone = new Set<number>();
  let count = 0;
  for (const { edge } of short) {
    const { a, b, triangles } = edge;
    if (isLocked[a] || isLocked[b]) continue;
    const [fanA, fanB] = [fans[a] ?? [], fans[b] ?? []];
    const [ringA, ringB] = [neighboursOf(patch, fanA, a), neighboursOf(patch, fanB, b)];
    const shared = [...ringA].filter((vertex) => ringB.has(vertex));
    const meeting = meetingOf(patch, edge, isBorder, isSameBorder);
    if (!meeting || shared.length !== triangles.length) continue;
    const around = [...ringA, ...ringB].filter((vertex) => vertex !== a && vertex !== b);
    if (around.some((v) => isLocked[v] || distanceBetween(pointOf(patch, v), meeting) > longestMm)) continue;
    const isKept = [...fanA, ...fanB].every((t) => {
      if (triangles.includes(t)) return true;
      const corners = patch.triangles[t] as Vec3;
      const at = (v: number, isMoved: boolean): Vec3 => (isMoved && (v === a || v === b) ? meeting : pointOf(patch, v));
      const before = areaVector(at(corners[0], false), at(corners[1], false), at(corners[2], false));
      const after = areaVector(at(corners[0], true), at(corners[1], true), at(corners[2], true));
      return dot(before, after) > TURN_MIN_COS * lengthOf(before) * lengthOf(after);
    });
    if (!isKept) continue;
    patch.points[a] = meeting;
    for (const t of triangles) isGone.add(t);
    for (const t of fanB)
      patch.triangles[t] = (patch.triangles[t] as Vec3).map((v) => (v === b ? a : v)) as unknown as Vec3;
    for (const v of [a, b, ...around]) isLocked[v] = 1;
    count++;
  }
  patch.triangles = patch.triangles.filter((_, t) => !isGone.has(t));
  return count;
};
