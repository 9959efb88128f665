import type { Reach } from './answer.ts';
import { GRADE_THRESHOLDS, type Grade } from './grade.ts';

/** Where each grade begins on the scale, worst first; the scale ends at 1. */
export const HEAT_STARTS: Readonly<Record<Grade, number>> = { none: 0, part: 1 / 3, well: 2 / 3 };

/**
 * The colours of the scale in equal steps from 0 to 1, as sRGB bytes: from dark slate over teal to pale, each step about
 * equally much lighter than the one before, so that the order is seen without colour too.
 */
export const HEAT_COLOURS = [
  [46, 49, 72],
  [40, 72, 98],
  [30, 100, 118],
  [26, 128, 130],
  [47, 157, 136],
  [95, 185, 138],
  [154, 211, 143],
  [220, 236, 164],
] as const satisfies readonly (readonly [r: number, g: number, b: number])[];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** How far two figures have come from the threshold of one grade to that of the next: the one that lags counts. */
const progress = (
  { coverage, pressureShare }: Pick<Reach, 'coverage' | 'pressureShare'>,
  from: { readonly coverage: number; readonly share: number },
  to: { readonly coverage: number; readonly share: number },
): number =>
  clamp(
    Math.min(
      (coverage - from.coverage) / (to.coverage - from.coverage),
      (pressureShare - from.share) / (to.share - from.share),
    ),
  );

const NOTHING = { coverage: 0, share: 0 };
const EVERYTHING = { coverage: 1, share: 1 };

/**
 * Where an answer stands on the scale, 0…1. Each grade has a third of it, so that a colour never says another grade than
 * the word; within a third it rises with the figure that lags behind.
 */
export const heatOfAnswer = (reach: Pick<Reach, 'coverage' | 'pressureShare' | 'grade'>): number => {
  const { part, well } = GRADE_THRESHOLDS;
  const steps = { none: [NOTHING, part], part: [part, well], well: [well, EVERYTHING] } as const;
  const [from, to] = steps[reach.grade];
  // A hair less than a whole third, so that the best of one grade keeps off the next one's colour.
  return HEAT_STARTS[reach.grade] + (progress(reach, from, to) * 0.999) / 3;
};

/** The colour at a place of the scale, as sRGB bytes. */
export const heatColour = (heat: number): readonly [r: number, g: number, b: number] => {
  const at = clamp(heat) * (HEAT_COLOURS.length - 1);
  const i = Math.min(Math.floor(at), HEAT_COLOURS.length - 2);
  const [from, to] = [HEAT_COLOURS[i] ?? HEAT_COLOURS[0], HEAT_COLOURS[i + 1] ?? HEAT_COLOURS[0]];
  const mix = (c: 0 | 1 | 2): number => Math.round(from[c] + (to[c] - from[c]) * (at - i));
  return [mix(0), mix(1), mix(2)];
};
