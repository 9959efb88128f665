import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { SpineStation } from '#anatomy/manifest.ts';
import type { SkinReason } from '#anatomy/skinMap.ts';
import { type PartId, parseStructureId, type StructureId } from '#anatomy/structures.ts';
import { buildBvh } from '#geometry/bvh.ts';
import {
  acromionTip,
  iliacCrestPoint,
  inferiorAngle,
  scapularSpinePoint,
  spinousTip,
  transverseTip,
} from '../landmarks.ts';
import type { BodyMap } from '../proportions/bodyMap.ts';
import { distanceToPlaces, isBesideSurface, type WayIn } from './besideRay.ts';
import type { Buried } from './measureStacks.ts';

/** What is known of a skin point before its zone is told. Millimetres, body frame. */
export type ZonedPoint = {
  readonly at: Vec3;
  readonly normal: Vec3;
  readonly layers: readonly { readonly id: StructureId; readonly entryMm: number }[];
};

/** Bone of the spine under less tissue than this is not pressed. @source dorsum-design */
const THIN_MM = 8;

/** Bones that are felt through the skin: so far beside the way in from it, and no deeper. @source dorsum-design */
const PROMINENCES = {
  'scapular-spine': { besideMm: 10, depthMm: 30 },
  acromion: { besideMm: 14, depthMm: 30 },
  'inferior-angle': { besideMm: 16, depthMm: 30 },
  'iliac-crest': { besideMm: 10, depthMm: 45 },
  'posterior-superior-iliac-spine': { besideMm: 16, depthMm: 40 },
} as const satisfies Partial<Record<SkinReason, unknown>>;

/** What may be hurt through the skin from so far beside it, where it lies no deeper. @source dorsum-design */
const GUARDED: readonly {
  readonly reason: SkinReason;
  readonly parts: readonly PartId[];
  readonly besideMm: number;
  readonly depthMm: number;
}[] = [
  { reason: 'floating-ribs', parts: ['rib-11', 'rib-12'], besideMm: 5, depthMm: 50 },
  { reason: 'kidney', parts: ['kidney'], besideMm: 10, depthMm: 60 },
];

/**
 * The great vessels of the neck: in front of, and so far behind, the tips of the transverse processes, and wherever the
 * side of the neck is not covered by trapezius.
 * @source dorsum-design
 */
const VESSEL_MARGIN_MM = 8;
const NECK_HALF_MM = 75;
/** The neck's own skin, not that of the shoulders' slope, faces less upward than this; its side faces sideways by more. */
const NECK_UPWARD_MAX = 0.6;
const NECK_SIDEWAYS_MIN = 0.6;

/** How much of the scapular spine's line is the acromion's. */
const ACROMION_FROM = 0.72;
const LINE_STEPS = 24;

const CERVICAL = ['c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;
const SPINE_BONES = /^(vertebra-|sacrum$|coccyx$)/;
const BONY_TISSUES: ReadonlySet<string | undefined> = new Set(['bone', 'cartilage']);

/** The value at a height of what is known at some heights, superior first; at the ends that of the last. */
const valueAtHeight = (known: readonly { readonly y: number; readonly value: number }[], y: number): number => {
  const below = known.findIndex((one) => one.y <= y);
  const [lower, upper] = [known[below < 0 ? known.length - 1 : below], known[below - 1]];
  if (!lower) return 0;
  if (!upper || below < 0) return lower.value;
  return lower.value + ((upper.value - lower.value) * (y - lower.y)) / (upper.y - lower.y);
};

const partIdOf = (id: StructureId): PartId => parseStructureId(id)?.part.id ?? '';

/**
 * Tells why a skin point of the left half is not free.
 * @param buried what lies beneath, with what stands for the right side where the two differ: both sides are guarded alike
 * @param marginMm how much wider the spine's zone is drawn than it is, so that what lies between two points is in it too
 */
export const createZoneTeller = (
  map: BodyMap,
  stations: readonly SpineStation[],
  buried: readonly Buried[],
  marginMm: number,
): ((point: ZonedPoint) => SkinReason[]) => {
  const lineOf = (pointAt: (t: number) => Vec3, from = 0, to = 1): Vec3[] =>
    Array.from({ length: LINE_STEPS + 1 }, (_, i) => map.carry(pointAt(from + ((to - from) * i) / LINE_STEPS)));
  const prominences: Readonly<Record<keyof typeof PROMINENCES, readonly Vec3[]>> = {
    'scapular-spine': lineOf(scapularSpinePoint, 0, ACROMION_FROM),
    acromion: [...lineOf(scapularSpinePoint, ACROMION_FROM, 1), map.carry(acromionTip())],
    'inferior-angle': [map.carry(inferiorAngle())],
    'iliac-crest': lineOf(iliacCrestPoint),
    'posterior-superior-iliac-spine': [map.carry(iliacCrestPoint(0))],
  };
  const guarded = GUARDED.map(({ parts, ...rest }) => ({
    ...rest,
    surfaces: buried
      .filter(({ id }) => parts.includes(partIdOf(id)))
      .map(({ mesh }) => buildBvh(mesh.positions, mesh.indices)),
  }));
  const halfWidths = stations.map(({ tip, halfWidthMm }) => ({ y: tip[1] * MM_PER_M, value: halfWidthMm }));
  const transverse = CERVICAL.map((level) => ({ y: transverseTip(level)[1], value: transverseTip(level)[2] }));
  const neckRootY = spinousTip('c7')[1];

  const isOverVessels = ({ at, normal, layers }: ZonedPoint): boolean => {
    const [x, y, z] = map.carryBack(...at);
    if (y < neckRootY || Math.abs(x) > NECK_HALF_MM || normal[1] > NECK_UPWARD_MAX) return false;
    if (z > valueAtHeight(transverse, y) - VESSEL_MARGIN_MM) return true;
    return Math.abs(normal[0]) > NECK_SIDEWAYS_MIN && !layers.some(({ id }) => partIdOf(id) === 'trapezius-descending');
  };

  return (point) => {
    const { at, normal, layers } = point;
    const reasons: SkinReason[] = [];
    if (Math.abs(at[0]) <= valueAtHeight(halfWidths, at[1]) + marginMm) reasons.push('spine');
    const bone = layers.find(({ id }) => BONY_TISSUES.has(parseStructureId(id)?.part.tissue));
    if (bone && bone.entryMm < THIN_MM && SPINE_BONES.test(partIdOf(bone.id))) reasons.push('thin-over-spine');
    if (isOverVessels(point)) reasons.push('neck-vessels');
    const wayIn = (depthMm: number): WayIn => ({ at, outward: normal, depthMm });
    for (const reason of Object.keys(PROMINENCES) as (keyof typeof PROMINENCES)[]) {
      const { besideMm, depthMm } = PROMINENCES[reason];
      if (distanceToPlaces(wayIn(depthMm), prominences[reason]) <= besideMm) reasons.push(reason);
    }
    for (const { reason, surfaces, besideMm, depthMm } of guarded) {
      if (surfaces.some((surface) => isBesideSurface(wayIn(depthMm), surface, besideMm))) reasons.push(reason);
    }
    return reasons;
  };
};
