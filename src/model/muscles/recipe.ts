import type { PartId } from '#anatomy/structures.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { FibreSheetSpec } from '#geometry/fibreSheetSpec.ts';

/** Which stretch of a sheet's edge is said to attach to which bone. */
export type AttachmentClaim = {
  readonly bone: PartId;
  readonly kind: 'origin' | 'insertion';
  /** From and to, as shares of the sheet's width. */
  readonly across: readonly [number, number];
};

export type SheetRecipe = {
  readonly spec: FibreSheetSpec;
  readonly attachments: readonly AttachmentClaim[];
  /** The inner face keeps every n-th grid line; every third by default. A hollow outline in a narrow grid needs all. */
  readonly innerStep?: number;
  /** The sheet stands in the median plane, half of its thickness on each side; nothing pushes it. */
  readonly isMedian?: boolean;
};

/** A stretch of the sheets' width that is a part of its own. */
export type PartRange = { readonly part: PartId; readonly across: readonly [number, number] };

/**
 * How a muscle is built: one sheet, or several that are merged, cut into one part or several.
 * Sheets of one recipe are solved against what was there before, never against each other.
 */
export type MuscleRecipe = { readonly sheets: readonly SheetRecipe[]; readonly parts: readonly PartRange[] };

/** A muscle that is one part. */
export const wholeMuscle = (part: PartId, sheets: readonly SheetRecipe[]): MuscleRecipe => ({
  sheets,
  parts: [{ part, across: [0, 1] }],
});

/** A station of a horizontal section: place in x and z of the middle of the muscle, thickness; mm. */
export type SectionStation = readonly [x: number, z: number, thicknessMm: number];

/** A horizontal section through a muscle that runs up the back, from medial to lateral, as a row of control points. */
export const section = (yMm: number, ...stations: readonly SectionStation[]): ControlPoint[] =>
  stations.map(([x, z, thicknessMm]) => [x, yMm, z, thicknessMm]);

/** Attachment of a stretch of the origin. */
export const originOn = (bone: PartId, from = 0, to = 1): AttachmentClaim => ({
  bone,
  kind: 'origin',
  across: [from, to],
});

/** Attachment of a stretch of the insertion. */
export const insertionOn = (bone: PartId, from = 0, to = 1): AttachmentClaim => ({
  bone,
  kind: 'insertion',
  across: [from, to],
});
