import { clamp, lerp } from '#geometry/scalar.ts';

/** A horizontal section through a muscle, mm, body frame. */
export type MeasuredSection = {
  readonly yMm: number;
  /** Where the section begins and ends. */
  readonly medialX: number;
  readonly lateralX: number;
  /** From medial to lateral: x, z of the posterior surface, thickness along z. */
  readonly stations: readonly (readonly [x: number, z: number, thicknessMm: number])[];
};

/** Reads sections as they are printed in a table: `y | medial lateral | x z thickness, …`, one a line. */
export const readSections = (table: string): MeasuredSection[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [height, edges, stations] = line.split('|');
      const numbers = (text = '') => text.trim().split(' ').map(Number);
      const [medialX = Number.NaN, lateralX = Number.NaN] = numbers(edges);
      return {
        yMm: Number(height),
        medialX,
        lateralX,
        stations: (stations ?? '').split(',').map((text) => {
          const [x = Number.NaN, z = Number.NaN, thicknessMm = Number.NaN] = numbers(text);
          return [x, z, thicknessMm] as const;
        }),
      };
    });

/** What the sections say of a place seen from behind. */
export type SectionSample = {
  /** Depth of the middle of the muscle there, mm. */
  readonly z: number;
  /** Thickness square to the surface, mm. */
  readonly thicknessMm: number;
};

const SLOPE_STEP_MM = 4;
/** Beyond its outermost stations a section goes on in their direction for this share of its width. */
const OVERHANG = 0.12;

type Bracket = { readonly upper: MeasuredSection; readonly lower: MeasuredSection; readonly share: number };

/** The sections above and below a height, and how far down between them it lies. */
const bracketOf = (sections: readonly MeasuredSection[], y: number): Bracket => {
  let i = 0;
  while (i < sections.length - 2 && y < (sections[i + 1]?.yMm ?? 0)) i++;
  const upper = sections[i];
  const lower = sections[i + 1];
  if (!upper || !lower) throw new RangeError(`expected at least 2 sections, got ${sections.length}`);
  return { upper, lower, share: clamp((upper.yMm - y) / (upper.yMm - lower.yMm), 0, 1) };
};

/** Value of a section's stations at a share of its width, in straight lines between them. */
const sampleStations = ({ stations, medialX, lateralX }: MeasuredSection, share: number, of: 1 | 2): number => {
  const width = lateralX - medialX;
  const x = medialX + clamp(share, -OVERHANG, 1 + OVERHANG) * width;
  let i = 0;
  while (i < stations.length - 2 && x > (stations[i + 1]?.[0] ?? 0)) i++;
  const a = stations[i];
  const b = stations[i + 1];
  if (!a || !b) throw new RangeError(`expected at least 2 stations at ${medialX}, got ${stations.length}`);
  const t = (x - a[0]) / (b[0] - a[0]);
  return lerp(a[of], b[of], of === 2 ? clamp(t, 0, 1) : t);
};

/** How far out at a height the sections reach: x of the lateral edge, mm. */
export const lateralEdgeOf = (sections: readonly MeasuredSection[], y: number): number => {
  const { upper, lower, share } = bracketOf(sections, y);
  return lerp(upper.lateralX, lower.lateralX, share);
};

/**
 * Reads a muscle's depth and thickness between its measured sections.
 * Between two sections the same share of the width belongs together, so that a slanting edge stays an edge.
 * @param sections at least two, from superior to inferior
 * @throws RangeError where there are fewer than two sections or stations
 */
export const sampleSections = (sections: readonly MeasuredSection[], x: number, y: number): SectionSample => {
  const read = (px: number, py: number, of: 1 | 2): number => {
    const { upper, lower, share } = bracketOf(sections, py);
    const medial = lerp(upper.medialX, lower.medialX, share);
    const across = (px - medial) / (lerp(upper.lateralX, lower.lateralX, share) - medial);
    return lerp(sampleStations(upper, across, of), sampleStations(lower, across, of), share);
  };
  const slope = (dx: number, dy: number): number =>
    (read(x + dx, y + dy, 1) - read(x - dx, y - dy, 1)) / (2 * SLOPE_STEP_MM);
  const alongZ = read(x, y, 2);
  const steepness = Math.hypot(1, slope(SLOPE_STEP_MM, 0), slope(0, SLOPE_STEP_MM));
  return { z: read(x, y, 1) + alongZ / 2, thicknessMm: alongZ / steepness };
};

/** A place in a muscle at a height, at a share of its breadth: middle and thickness. @throws as `sampleSections` */
export const placeInSection = (
  sections: readonly MeasuredSection[],
  yMm: number,
  share: number,
): [x: number, y: number, z: number, thicknessMm: number] => {
  const { upper, lower, share: down } = bracketOf(sections, yMm);
  const x = lerp(lerp(upper.medialX, lower.medialX, down), lerp(upper.lateralX, lower.lateralX, down), share);
  const { z, thicknessMm } = sampleSections(sections, x, yMm);
  return [x, yMm, z, thicknessMm];
};
