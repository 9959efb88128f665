import type { Vec3 } from '#anatomy/frame.ts';
import { resamplePolyline } from '#geometry/spline.ts';
import { distanceBetween, mix } from '#geometry/vec.ts';
import type { Pressable } from './pressable.ts';
import type { Skin } from './skin.ts';
import { measureFrom } from './skinDistances.ts';
import type { ProjectOnSkin, SurfacePoint } from './skinSurface.ts';

const COARSE_STEP_MM = 4;
const FINE_STEP_MM = 2;
const ROUNDS = 60;
const DETOURS_MAX = 24;
/** Between two points that just keep clear of a corner the straight piece comes this much nearer to it. */
const CHORD_MM = 0.3;

/** Length of a row of points, mm. */
export const lengthOfWay = (points: readonly Vec3[]): number =>
  points.reduce((sum, point, i) => sum + (i > 0 ? distanceBetween(points[i - 1] as Vec3, point) : 0), 0);

const positionOf = (skin: Skin, i: number): Vec3 => [
  skin.map.positions[i * 3] as number,
  skin.map.positions[i * 3 + 1] as number,
  skin.map.positions[i * 3 + 2] as number,
];

/** The vertices of the shortest way between two over allowed ones (1); null where none leads there. */
const findVertexWay = (skin: Skin, allowed: Uint8Array, from: number, to: number): number[] | null => {
  const { distancesMm, before } = measureFrom(skin.graph, [from], (vertex) => allowed[vertex] === 1, to);
  if (!Number.isFinite(distancesMm[to] as number)) return null;
  const way: number[] = [];
  for (let vertex = to; vertex >= 0; vertex = before[vertex] as number) way.push(vertex);
  return way.reverse();
};

const resample = (points: readonly Vec3[], stepMm: number): Vec3[] =>
  resamplePolyline(points, Math.max(2, Math.ceil(lengthOfWay(points) / stepMm) + 1));

/** Pulls a way taut on the skin: each point goes to the middle of its neighbours where that can be pressed. */
const tighten = (points: Vec3[], pressable: Pressable, project: ProjectOnSkin): Vec3[] => {
  const taut = [...points];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 1; i < taut.length - 1; i++) {
      const middle = project(mix(taut[i - 1] as Vec3, taut[i + 1] as Vec3, 0.5));
      const { isPressable, clearanceMm, neededMm } = pressable.at(middle);
      if (isPressable && clearanceMm >= neededMm + CHORD_MM) taut[i] = middle.at;
    }
  }
  return taut;
};

/** The way's own vertex nearest to a place, its ends left out; −1 where it has none between them. */
const nearestBetween = (skin: Skin, way: readonly number[], at: Vec3): number => {
  let nearest = -1;
  let best = Number.POSITIVE_INFINITY;
  for (const vertex of way.slice(1, -1)) {
    const distance = distanceBetween(positionOf(skin, vertex), at);
    if (distance < best) [nearest, best] = [vertex, distance];
  }
  return nearest;
};

/**
 * The shortest way over the skin between two vertices on which a tool may press all along: found on the mesh's graph, then
 * pulled taut on the surface. Samples are at most 2 mm apart. Where a way fails between its vertices, the vertices beside
 * the failure are left out and another is sought. Null where no way keeps the clearance at every sample.
 */
export const findSurfaceWay = (
  skin: Skin,
  pressable: Pressable,
  project: ProjectOnSkin,
  from: number,
  to: number,
): SurfacePoint[] | null => {
  const allowed = pressable.vertices.slice();
  const isPressable = (point: SurfacePoint): boolean => pressable.at(point).isPressable;
  for (let round = 0; round < DETOURS_MAX; round++) {
    const vertices = findVertexWay(skin, allowed, from, to);
    if (!vertices) return null;
    const corners = vertices.map((vertex) => positionOf(skin, vertex));
    const plain = resample(corners, FINE_STEP_MM).map(project);
    const failures = plain.filter((point) => !isPressable(point));
    if (failures.length === 0) {
      const coarse = resample(corners, COARSE_STEP_MM).map((point) => project(point).at);
      const taut = resample(tighten(coarse, pressable, project), FINE_STEP_MM).map(project);
      return taut.every(isPressable) ? taut : plain;
    }
    const beside = failures.map(({ at }) => nearestBetween(skin, vertices, at)).filter((vertex) => vertex >= 0);
    if (beside.length === 0) return null;
    for (const vertex of beside) allowed[vertex] = 0;
  }
  return null;
};
