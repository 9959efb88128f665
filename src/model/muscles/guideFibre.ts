import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { clamp } from '#geometry/scalar.ts';
import { mix } from '#geometry/vec.ts';
import { type MeasuredSection, sampleSections } from './sectionSurface.ts';

/** Where a fibre that is followed from origin to insertion lies at some shares of its way. */
export type GuideFibre = readonly ControlPoint[];

/** What a surface says of a place seen from behind: depth of the muscle's middle, mm. */
export type DepthAt = (x: number, y: number) => number;

export type FibreCourse = {
  /** Shares of the way at which the course is laid down; the same for all guides of a sheet. */
  readonly shares: readonly number[];
  /** How far the course leaves the straight line in its middle, mm lateral and superior. */
  readonly bow?: readonly [lateralMm: number, superiorMm: number];
};

/**
 * A fibre that runs nearly straight, as seen from behind, from one landmark to another.
 * @param depthAt the surface that it runs over; null where it is laid on what lies deeper anyway
 */
export const guideOver = (
  from: Vec3,
  to: Vec3,
  depthAt: DepthAt | null,
  { shares, bow = [0, 0] }: FibreCourse,
): GuideFibre => [
  from,
  ...shares.map((share): ControlPoint => {
    const [x, y, z] = mix(from, to, share);
    const arch = 4 * share * (1 - share);
    const at: [number, number] = [x + bow[0] * arch, y + bow[1] * arch];
    return [at[0], at[1], depthAt?.(at[0], at[1]) ?? z];
  }),
  to,
];

export type BellyCourse = FibreCourse & {
  /** How much thicker than the sections say: a sheet tapers to its edges, a belly does not; 1 by default. */
  readonly fullness?: number;
  /** No place between the ends is thinner or thicker than this, mm. */
  readonly leastMm?: number;
  readonly mostMm?: number;
  /** How thick it leaves its bones, mm; 4 by default. */
  readonly endMm?: number;
};

/** A fibre through a belly: depth and thickness are those of the muscle's measured sections. */
export const guideThrough = (
  from: Vec3,
  to: Vec3,
  sections: readonly MeasuredSection[],
  { fullness = 1, leastMm = 0, mostMm = Number.POSITIVE_INFINITY, endMm = 4, ...course }: BellyCourse,
): GuideFibre =>
  guideOver(from, to, (x, y) => sampleSections(sections, x, y).z, course).map((point, i, { length }): ControlPoint => {
    const [x = 0, y = 0, z = 0] = point;
    if (i === 0 || i === length - 1) return [x, y, z, endMm];
    return [x, y, z, clamp(sampleSections(sections, x, y).thicknessMm * fullness, leastMm, mostMm)];
  });

/**
 * Turns guide fibres into the rows of a guided sheet.
 * @throws where the guides do not have the same number of points
 */
export const rowsOfGuides = (guides: readonly GuideFibre[]): ControlPoint[][] => {
  const points = guides[0]?.length ?? 0;
  if (guides.some((guide) => guide.length !== points)) {
    throw new Error(`expected guide fibres of ${points} points, got ${guides.map((guide) => guide.length).join(', ')}`);
  }
  return Array.from({ length: points }, (_, row) => guides.map((guide) => guide[row] ?? []));
};
