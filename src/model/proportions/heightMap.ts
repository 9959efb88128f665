import { smoothstep } from '#geometry/scalar.ts';
import type { Proportions } from './proportions.ts';
import { DEFAULT_PROPORTIONS } from './proportions.ts';

const MM_PER_M = 1000;

/** Round the hip joints legs turn into trunk, round the upper neck trunk turns into head; mm in the default body. */
const SEAT: readonly [number, number] = [650, 850];
const NECK: readonly [number, number] = [1400, 1500];

/** A head grows by this share of what the stature grows by: tall people's heads are hardly bigger. */
const HEAD_GROWTH_SHARE = 1 / 3;

/** Heights of the default body in the asked one; all mm. */
export type HeightMap = {
  readonly toBody: (y: number) => number;
  readonly toDefault: (y: number) => number;
  /** How fast heights of the asked body grow with those of the default one. */
  readonly slopeAt: (y: number) => number;
  /** How much breadths and depths grow at a height of the default body, before any is asked for in particular. */
  readonly girthAt: (y: number) => number;
};

/** The integral of a smoothstep between two heights. */
const rampArea = ([from, to]: readonly [number, number], y: number): number => {
  const span = to - from;
  const t = Math.min(1, Math.max(0, (y - from) / span));
  return span * (t ** 3 - t ** 4 / 2) + Math.max(0, y - to);
};

/**
 * A smooth, increasing map of heights: legs and trunk scaled so that stature and sitting height come out as asked,
 * the head by its own slower rule, each easing into the next.
 */
export const createHeightMap = ({ statureM, sittingHeightShare }: Proportions): HeightMap => {
  const crown = DEFAULT_PROPORTIONS.statureM * MM_PER_M;
  const seat = crown * (1 - DEFAULT_PROPORTIONS.sittingHeightShare);
  const crownTo = statureM * MM_PER_M;
  const seatTo = crownTo * (1 - sittingHeightShare);
  const growth = statureM / DEFAULT_PROPORTIONS.statureM;
  const head = 1 + (growth - 1) * HEAD_GROWTH_SHARE;
  // toBody(y) = leg·y + (trunk − leg)·A(y) + (head − trunk)·B(y), asked to pass through seat and crown.
  const a = { seat: rampArea(SEAT, seat), crown: rampArea(SEAT, crown) };
  const b = rampArea(NECK, crown);
  const [m11, m12, r1] = [seat - a.seat, a.seat, seatTo];
  const [m21, m22, r2] = [crown - a.crown, a.crown - b, crownTo - head * b];
  const determinant = m11 * m22 - m12 * m21;
  const leg = (r1 * m22 - m12 * r2) / determinant;
  const trunk = (m11 * r2 - r1 * m21) / determinant;

  const toBody = (y: number): number =>
    leg * y + (trunk - leg) * rampArea(SEAT, y) + (head - trunk) * rampArea(NECK, y);
  const slopeAt = (y: number): number =>
    leg + (trunk - leg) * smoothstep(SEAT[0], SEAT[1], y) + (head - trunk) * smoothstep(NECK[0], NECK[1], y);
  return {
    toBody,
    slopeAt,
    toDefault: (height) => {
      let y = height / growth;
      for (let step = 0; step < 12; step++) {
        const error = toBody(y) - height;
        if (Math.abs(error) < 1e-9) break;
        y -= error / slopeAt(y);
      }
      return y;
    },
    girthAt: (y) => growth + (head - growth) * smoothstep(NECK[0], NECK[1], y),
  };
};
