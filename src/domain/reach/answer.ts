import type { Vec3 } from '#anatomy/frame.ts';
import { maskOfReasons, type SkinReason } from '#anatomy/skinMap.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { Contact, Load } from '#content/schema/records.ts';
import type { Access } from './access.ts';
import { INDENT_MIN_MM, neededClearanceMm, type Patch, patchOf } from './contact.ts';
import { type Grade, gradeOf, isNearThreshold } from './grade.ts';
import type { LayersOf } from './layersOf.ts';
import { shareUnder } from './pressure.ts';
import type { Skin } from './skin.ts';
import { weightedMedian } from './weightedMedian.ts';

/** One way in which a tool may be put on: what touches, what presses it, and where that gets. */
export type Approach = { readonly contact: Contact; readonly load: Load; readonly access: Access };

/** Why parts of a muscle are out of a tool's reach. */
export const MISSES = ['avoid', 'kept-off', 'shielded', 'not-brought', 'bridged'] as const;

export type Miss = (typeof MISSES)[number];

/**
 * The skin point from which a muscle is pressed best with the whole patch clear of the zone that no tool may press.
 * Millimetres, body frame.
 */
export type BestSpot = {
  readonly vertex: number;
  readonly at: Vec3;
  readonly normal: Vec3;
  readonly approach: Approach;
  readonly indentMm: number;
  readonly patch: Patch;
  /** How hard it presses there, as a share of the firmest press that tissue and tool allow, 0…1. */
  readonly firmness: number;
  /** Share of that firmest press that arrives at the muscle's middle there, 0…1. */
  readonly share: number;
  readonly clearanceMm: number;
};

/** How well a tool gets to one structure, in figures. */
export type Reach = {
  readonly structure: StructureId;
  /** Share of the area under which the structure lies that can be pressed, 0…1. */
  readonly coverage: number;
  /**
   * Median over that area of what arrives at the structure's middle, as a share of the firmest press that tissue and tool
   * allow on the skin: firmness × share(z). 0…1.
   */
  readonly pressureShare: number;
  /** Median over that area of how firmly the tool presses, 0…1. */
  readonly firmness: number;
  readonly grade: Grade;
  /** Whether a figure lies within a tenth of a threshold that decides the grade. */
  readonly isNearThreshold: boolean;
  /** Area-weighted median depth of the structure's middle under the skin, over all of it and over what can be pressed. */
  readonly depthMm: number;
  readonly pressedDepthMm: number;
  /** The thickest muscle or bone that lies over a third of it or more; null where it lies bare under the skin. */
  readonly under: StructureId | null;
  readonly bestSpot: BestSpot | null;
  /** The contact that presses most of the area. */
  readonly contact: Contact | null;
  /** Area that is not reached, by reason, as shares of the whole. */
  readonly misses: Readonly<Record<Miss, number>>;
};

export type Question = {
  readonly structure: StructureId;
  readonly approaches: readonly Approach[];
  readonly keepsOff: readonly SkinReason[];
  /** Heights between which the technique works; left out: everywhere. */
  readonly heightsMm?: readonly [low: number, high: number] | undefined;
  /** Whether a vertex will do as the best spot, where more is asked of that than of the rest; left out: every one. */
  readonly isSpot?: ((vertex: number) => boolean) | undefined;
};

/** Beyond this distance from the zone's edge (beside the patch) more room makes a spot no safer. @source dorsum-design */
const CLEARANCE_ENOUGH_MM = 20;

/** A muscle thinner than this under a spot makes the spot worse: there is less of it to press. @source dorsum-design */
const THICK_ENOUGH_MM = 8;
/** What a spot over a bony prominence or a kidney is worth beside a free one. @source dorsum-design */
const CAUTION_WORTH = 0.5;

type Candidate = { approach: Approach; indentMm: number; firmness: number; patch: Patch; share: number };

const bestApproach = (approaches: readonly Approach[], vertex: number, depthMm: number): Candidate | Miss => {
  let best: Candidate | null = null;
  let isTouched = false;
  for (const approach of approaches) {
    const indentMm = approach.access.indentsMm[vertex] as number;
    if (Number.isNaN(indentMm)) continue;
    isTouched = true;
    if (indentMm < INDENT_MIN_MM) continue;
    const patch = patchOf(approach.contact, indentMm);
    const firmness = approach.access.firmnesses[vertex] as number;
    const share = shareUnder(patch, depthMm) * firmness;
    if (!best || share > best.share) best = { approach, indentMm, firmness, patch, share };
  }
  return best ?? (isTouched ? 'bridged' : 'not-brought');
};

const point = (values: Float32Array, i: number): Vec3 => [
  values[i * 3] as number,
  values[i * 3 + 1] as number,
  values[i * 3 + 2] as number,
];

/**
 * How well some approaches get to a structure, over every skin point under which it lies.
 * @param layers where the structure's layers are, from `findLayersOf`
 * @throws RangeError where the structure lies under no point of the skin map
 */
export const answerReach = (skin: Skin, layers: LayersOf, question: Question): Reach => {
  const { structure, approaches, keepsOff, heightsMm, isSpot } = question;
  const found = layers.get(structure);
  if (!found) throw new RangeError(`expected a structure that lies under the skin of the back, got ${structure}`);
  const { map } = skin;
  const offMask = maskOfReasons(keepsOff);
  const misses: Record<Miss, number> = { avoid: 0, 'kept-off': 0, shielded: 0, 'not-brought': 0, bridged: 0 };
  const shares: number[] = [];
  const depths: number[] = [];
  const firmnesses: number[] = [];
  const areas: number[] = [];
  const areaByContact = new Map<Contact, number>();
  let total = 0;
  let reached = 0;
  let bestScore = 0;
  let bestSpot: BestSpot | null = null;

  found.vertices.forEach((vertex, k) => {
    const area = skin.areasMm2[vertex] as number;
    const entry = found.entriesMm[k] as number;
    const bone = skin.boneDepthsMm[vertex] as number;
    const depth = (entry + Math.min(bone > entry ? bone : Number.POSITIVE_INFINITY, found.exitsMm[k] as number)) / 2;
    total += area;
    const y = map.positions[vertex * 3 + 1] as number;
    const isOutside = heightsMm !== undefined && (y < heightsMm[0] || y > heightsMm[1]);
    const candidate: Candidate | Miss = skin.isAvoid[vertex]
      ? 'avoid'
      : bone < entry
        ? 'shielded'
        : ((map.reasons[vertex] as number) & offMask) !== 0
          ? 'kept-off'
          : isOutside
            ? 'not-brought'
            : bestApproach(approaches, vertex, depth);
    if (typeof candidate === 'string') {
      misses[candidate] += area;
      return;
    }
    reached += area;
    shares.push(candidate.share);
    depths.push(depth);
    firmnesses.push(candidate.firmness);
    areas.push(area);
    areaByContact.set(candidate.approach.contact, (areaByContact.get(candidate.approach.contact) ?? 0) + area);
    const clearanceMm = skin.clearancesMm[vertex] as number;
    if (clearanceMm < neededClearanceMm(candidate.patch)) return;
    const thicknessMm = (found.exitsMm[k] as number) - entry;
    const score =
      candidate.share *
      Math.min(clearanceMm, candidate.patch.halfMm + CLEARANCE_ENOUGH_MM) *
      Math.min(1, thicknessMm / THICK_ENOUGH_MM) *
      (map.reasons[vertex] === 0 ? 1 : CAUTION_WORTH);
    if (score <= bestScore || isSpot?.(vertex) === false) return;
    bestScore = score;
    bestSpot = {
      vertex,
      at: point(map.positions, vertex),
      normal: point(map.normals, vertex),
      ...candidate,
      clearanceMm,
    };
  });

  for (const miss of MISSES) misses[miss] = total > 0 ? misses[miss] / total : 0;
  const coverage = total > 0 ? reached / total : 0;
  const pressureShare = weightedMedian(shares, areas);
  return {
    structure,
    coverage,
    pressureShare,
    firmness: weightedMedian(firmnesses, areas),
    grade: gradeOf(coverage, pressureShare),
    isNearThreshold: isNearThreshold(coverage, pressureShare),
    depthMm: found.medianDepthMm,
    pressedDepthMm: areas.length > 0 ? weightedMedian(depths, areas) : found.medianDepthMm,
    under: found.under,
    bestSpot,
    contact: [...areaByContact].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    misses,
  };
};
