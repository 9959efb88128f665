import type { StructureId } from './structures.ts';

/** What a tool may do at a skin point, from the least to the most forbidding. */
export const SKIN_ZONES = ['free', 'caution', 'avoid'] as const;

export type SkinZone = (typeof SKIN_ZONES)[number];

/** Why a skin point is not free. The order is part of the packed map: add at the end only. */
export const SKIN_REASONS = [
  'spine',
  'thin-over-spine',
  'neck-vessels',
  'scapular-spine',
  'acromion',
  'inferior-angle',
  'iliac-crest',
  'posterior-superior-iliac-spine',
  'floating-ribs',
  'kidney',
] as const;

export type SkinReason = (typeof SKIN_REASONS)[number];

/** The zone that each reason makes. */
export const ZONE_OF_REASON: Readonly<Record<SkinReason, Exclude<SkinZone, 'free'>>> = {
  spine: 'avoid',
  'thin-over-spine': 'avoid',
  'neck-vessels': 'avoid',
  'scapular-spine': 'caution',
  acromion: 'caution',
  'inferior-angle': 'caution',
  'iliac-crest': 'caution',
  'posterior-superior-iliac-spine': 'caution',
  'floating-ribs': 'caution',
  kidney: 'caution',
};

/** How far down a stack goes, in mm under the skin. */
export const STACK_DEPTH_MM = 80;

/**
 * The skin of the back and what lies beneath each point of it. Millimetres, body frame; `n` vertices at most 4 mm apart.
 * - `positions`, `normals`: 3 numbers a vertex; unit normals point outward
 * - `indices`: 3 a triangle, counter-clockwise seen from outside; open at the borders of the back
 * - `stackStarts`: n + 1 numbers; vertex `i` owns the layers `stackStarts[i]` up to `stackStarts[i + 1]`
 * - `layerStructures`: index into `structures` of each layer, superficial first; `layerEntriesMm`, `layerExitsMm`: where the
 *   inward normal enters and leaves it. Layers go on behind bones to `STACK_DEPTH_MM`, so that what a bone shields is known too
 * - `spineDistancesMm`: on the skin, to the row of spinous processes
 * - `reasons`: a bit for each of `SKIN_REASONS`; 0 is free
 */
export type SkinMap = {
  readonly structures: readonly StructureId[];
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  readonly stackStarts: Uint32Array;
  readonly layerStructures: Uint16Array;
  readonly layerEntriesMm: Float32Array;
  readonly layerExitsMm: Float32Array;
  readonly spineDistancesMm: Float32Array;
  readonly reasons: Uint16Array;
};

/** The bits of some reasons, as `SkinMap.reasons` holds them. */
export const maskOfReasons = (reasons: Iterable<SkinReason>): number => {
  let mask = 0;
  for (const reason of reasons) mask |= 1 << SKIN_REASONS.indexOf(reason);
  return mask;
};

/** The reasons that a mask holds, in the order of `SKIN_REASONS`. */
export const reasonsOfMask = (mask: number): SkinReason[] => SKIN_REASONS.filter((_, bit) => (mask & (1 << bit)) !== 0);

const AVOID_MASK = maskOfReasons(SKIN_REASONS.filter((reason) => ZONE_OF_REASON[reason] === 'avoid'));

/** The strictest zone that the reasons of a mask make. */
export const zoneOfMask = (mask: number): SkinZone =>
  mask === 0 ? 'free' : (mask & AVOID_MASK) !== 0 ? 'avoid' : 'caution';
