import type { Vec3 } from '#anatomy/frame.ts';
import type { Side } from '#anatomy/sides.ts';
import type { SkinReason } from '#anatomy/skinMap.ts';
import { type Part, parseStructureId, type StructureId } from '#anatomy/structures.ts';
import type { Motion } from '#content/schema/records.ts';
import { add, cross, distanceBetween, normalise, scale } from '#geometry/vec.ts';
import { type Approach, answerReach } from './answer.ts';
import { compareAnswers } from './matrix.ts';
import { findPressable, type Pressable } from './pressable.ts';
import { type Answer, heightsOfSpan, type PosedSkin, type ReachEngine, type ToolUse } from './reach.ts';
import type { Skin } from './skin.ts';
import { createProjection, type ProjectOnSkin, type SurfacePoint } from './skinSurface.ts';
import { findSurfaceWay, lengthOfWay } from './surfaceWay.ts';
import { findTallestPiece } from './tallestPiece.ts';

/** A sample of a technique's path, mm, body frame. */
export type PathSample = {
  readonly at: Vec3;
  readonly normal: Vec3;
  readonly indentMm: number;
  /** Straight to the zone that no tool may press; never less than `neededMm`. */
  readonly clearanceMm: number;
  readonly neededMm: number;
};

export type TechniquePath = {
  readonly kind: Motion['kind'];
  readonly side: Side;
  /** The structure that it is for. */
  readonly structure: StructureId;
  readonly approach: Approach;
  /** In order; one sample for a spot that is held. */
  readonly samples: readonly PathSample[];
  /** Whether the last sample leads on to the first. */
  readonly isClosed: boolean;
  readonly lengthMm: number;
};

/** Both ends of a structure's fibres, mm, body frame. */
export type FibreEnds = (structure: StructureId) => readonly [origin: Vec3, insertion: Vec3] | null;

/** Clearance that vertices must have beyond what is needed, tried in turn. */
const SLACKS_MM = [1, 3, 6];
const CIRCLE_RADII_MM = [14, 10, 7];
const CIRCLE_SAMPLES = 48;
/** Which way fibres run that nobody has named. */
const STRAIGHT_UP: readonly [Vec3, Vec3] = [
  [0, 0, 0],
  [0, 1, 0],
];
/** The shortest stroke that is worth showing. */
const STROKE_MIN_MM = 25;
/** A stroke along fibres is no longer than a body is moved over a ball. @source dorsum-design */
const STROKE_MAX_MM = 90;

const isOnSide = (skin: Skin, vertex: number, side: Side): boolean =>
  (skin.map.positions[vertex * 3] as number) * (side === 'left' ? 1 : -1) > 0;

const positionOf = (skin: Skin, i: number): Vec3 => [
  skin.map.positions[i * 3] as number,
  skin.map.positions[i * 3 + 1] as number,
  skin.map.positions[i * 3 + 2] as number,
];

/** The vertex that scores lowest of those given; null where there is none. */
const lowest = (vertices: readonly number[], scoreOf: (vertex: number) => number): number | null => {
  let best: number | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const vertex of vertices) {
    const score = scoreOf(vertex);
    if (score < bestScore) [best, bestScore] = [vertex, score];
  }
  return best;
};

/** Ends of a stroke along the column: highest and lowest on the side, each as near the spine as may be. */
const endsAlongColumn = (skin: Skin, vertices: readonly number[]): [number, number] | null => {
  const yOf = (i: number): number => skin.map.positions[i * 3 + 1] as number;
  const medial = (i: number): number => skin.map.spineDistancesMm[i] as number;
  const top = lowest(vertices, (i) => medial(i) - 2 * yOf(i));
  const bottom = lowest(vertices, (i) => medial(i) + 2 * yOf(i));
  return top === null || bottom === null ? null : [top, bottom];
};

/** Ends of a stroke along fibres through a spot: as far towards either end of the fibres as a stroke goes. */
const endsAlongFibres = (
  skin: Skin,
  vertices: readonly number[],
  spot: Vec3,
  ends: readonly [Vec3, Vec3],
): [number, number] | null => {
  const along = normalise([ends[1][0] - ends[0][0], ends[1][1] - ends[0][1], ends[1][2] - ends[0][2]]);
  const endAt = (sign: number): number | null => {
    const target = add(spot, scale(along, (sign * STROKE_MAX_MM) / 2));
    return lowest(vertices, (i) => distanceBetween(positionOf(skin, i), target));
  };
  const [from, to] = [endAt(-1), endAt(1)];
  return from === null || to === null ? null : [from, to];
};

const drawCircle = (spot: SurfacePoint, project: ProjectOnSkin, pressable: Pressable): SurfacePoint[] | null => {
  const u = normalise(cross(spot.normal, Math.abs(spot.normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  const v = cross(spot.normal, u);
  for (const radius of CIRCLE_RADII_MM) {
    const ring = Array.from({ length: CIRCLE_SAMPLES }, (_, k) => {
      const angle = (2 * Math.PI * k) / CIRCLE_SAMPLES;
      return project(add(spot.at, add(scale(u, radius * Math.cos(angle)), scale(v, radius * Math.sin(angle)))));
    });
    if (ring.every((point) => pressable.at(point).isPressable)) return ring;
  }
  return null;
};

type Try = {
  readonly posed: PosedSkin;
  readonly project: ProjectOnSkin;
  readonly pressable: Pressable;
  readonly side: Side;
  readonly spot: number;
  readonly fibres: readonly [Vec3, Vec3] | null;
};

const trace = (
  kind: Motion['kind'],
  { posed: { skin }, project, pressable, side, spot, fibres }: Try,
): SurfacePoint[] | null => {
  const centre = project(positionOf(skin, spot));
  if (kind === 'hold') return pressable.at(centre).isPressable ? [centre] : null;
  if (kind === 'circle') return drawCircle(centre, project, pressable);
  const vertices = findTallestPiece(skin, pressable, (i) => isOnSide(skin, i, side));
  const ends =
    kind === 'along-fibres'
      ? endsAlongFibres(skin, vertices, centre.at, fibres ?? STRAIGHT_UP)
      : endsAlongColumn(skin, vertices);
  const way = ends && findSurfaceWay(skin, pressable, project, ends[0], ends[1]);
  return way && lengthOfWay(way.map(({ at }) => at)) >= STROKE_MIN_MM ? way : null;
};

/**
 * The structures on one side that a technique is for and gets to at all: what it reaches first, then by the order in which
 * it names its groups, then the better reached.
 */
const rankTargets = (engine: ReachEngine, use: ToolUse, side: Side): Answer[] => {
  const { groups = [], parts, pose = 'neutral' } = use.technique ?? {};
  const { layers } = engine.posed(pose);
  const partOf = (id: StructureId): Part | undefined => parseStructureId(id)?.part;
  const rankOf = ({ structure }: Answer): number => {
    const group = partOf(structure)?.group;
    return group ? groups.indexOf(group) : groups.length;
  };
  return [...layers.keys()]
    .filter((id) => {
      const part = partOf(id);
      if (parseStructureId(id)?.side !== side || !part?.group || !groups.includes(part.group)) return false;
      return parts === undefined || parts.includes(part.id);
    })
    .map((id) => engine.answer(use, id))
    .filter(({ bestSpot }) => bestSpot !== null)
    .sort(
      (a, b) =>
        Number(a.grade === 'none') - Number(b.grade === 'none') || rankOf(a) - rankOf(b) || compareAnswers(a, b),
    );
};

/** Kept off by one's own weight and hands wherever the technique can be done beside them. @source dorsum-design */
const BETTER_KEPT_OFF: readonly SkinReason[] = ['floating-ribs', 'kidney'];

/** What a path keeps off: with care first, then what the tool must. A partner feels what lies beneath. */
const listCares = ({ tool, technique }: ToolUse): (readonly SkinReason[])[] => {
  const isFelt = technique?.loads.every(({ by }) => by === 'partner') ?? false;
  return isFelt ? [tool.keepsOff] : [[...new Set([...tool.keepsOff, ...BETTER_KEPT_OFF])], tool.keepsOff];
};

/**
 * The path or spot of a technique on one side: over the muscle that it reaches best, within the technique's levels, the
 * whole patch clear of the zone that no tool may press at every sample. Null where no path keeps that, or the use is free.
 * @param fibreEnds where a structure's fibres begin and end; without them a stroke along fibres runs straight up
 */
export const findTechniquePath = (
  engine: ReachEngine,
  use: ToolUse,
  side: Side,
  fibreEnds: FibreEnds = () => null,
): TechniquePath | null => {
  const { technique } = use;
  if (!technique) return null;
  const posed = engine.posed(technique.pose);
  const project = createProjection(posed.skin);
  const heights = heightsOfSpan(engine.body, technique);
  const candidates = rankTargets(engine, use, side).flatMap((target) =>
    engine.approaches(use).map((approach) => ({ target, approach })),
  );
  const { kind } = technique.motion;
  for (const keepsOff of listCares(use)) {
    for (const { target, approach } of candidates) {
      for (const slackMm of SLACKS_MM) {
        const pressable = findPressable(posed.skin, approach, keepsOff, heights, slackMm);
        const own = answerReach(posed.skin, posed.layers, {
          structure: target.structure,
          approaches: [approach],
          keepsOff,
          heightsMm: heights,
          isSpot: (vertex) =>
            kind === 'circle'
              ? drawCircle(project(positionOf(posed.skin, vertex)), project, pressable) !== null
              : pressable.vertices[vertex] === 1,
        });
        if (!own.bestSpot) continue;
        const fibres = fibreEnds(target.structure);
        const points = trace(kind, { posed, project, pressable, side, spot: own.bestSpot.vertex, fibres });
        if (!points) continue;
        return {
          kind,
          side,
          structure: target.structure,
          approach,
          samples: points.map((point) => {
            const { indentMm, clearanceMm, neededMm } = pressable.at(point);
            return { at: point.at, normal: point.normal, indentMm, clearanceMm, neededMm };
          }),
          isClosed: kind === 'circle',
          lengthMm: lengthOfWay(points.map(({ at }) => at)),
        };
      }
    }
  }
  return null;
};
