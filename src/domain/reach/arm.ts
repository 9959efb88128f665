import type { Vec3 } from '#anatomy/frame.ts';
import { SIDES, type Side } from '#anatomy/sides.ts';
import type { HandWay } from '#content/schema/records.ts';
import { distanceBetween } from '#geometry/vec.ts';
import { type Body, heightOfLevel } from './body.ts';

/** Lengths of the upper arm, and of forearm and hand together, as shares of stature. @source winter-biomechanics */
const UPPER_ARM_SHARE = 0.186;
const FOREARM_HAND_SHARE = 0.254;
/** An elbow bends no further than this. @source standard-anatomy */
const ELBOW_FLEXION_MAX_DEG = 145;
/** Usual reach over the shoulder goes down to T2–T4, behind the back up to T7–T8. @source apley-scratch */
const OVER_SHOULDER_LEVEL = 't3';
const BEHIND_BACK_LEVEL = 't8';
/** Hands on the waist press between these levels. @source dorsum-design */
const WAIST_LEVELS = ['t11', 's2'] as const;
/** Where an arm or a hook bends over the trunk: this far above the shoulder joint. @source dorsum-design */
const CREST_ABOVE_SHOULDER_MM = 55;

/** How far the fingertips can be from the shoulder joint: with the elbow fully bent, and stretched out, mm. */
export type ArmReach = { readonly min: number; readonly max: number };

/** The reach of an arm of a body of that stature. */
export const armReachMm = (statureMm: number): ArmReach => {
  const upper = UPPER_ARM_SHARE * statureMm;
  const lower = FOREARM_HAND_SHARE * statureMm;
  const inner = ((180 - ELBOW_FLEXION_MAX_DEG) * Math.PI) / 180;
  return { min: Math.sqrt(upper ** 2 + lower ** 2 - 2 * upper * lower * Math.cos(inner)), max: upper + lower };
};

/** The point over which an arm or hook bends to come down behind onto `at`. */
export const crestOver = (body: Body, at: Vec3): Vec3 => {
  const shoulder = body.shoulders[at[0] >= 0 ? 'left' : 'right'];
  return [at[0], shoulder[1] + CREST_ABOVE_SHOULDER_MM, shoulder[2]];
};

const isOverShoulder = (body: Body, hand: Side, at: Vec3, { min, max }: ArmReach): boolean => {
  if (at[1] < heightOfLevel(body, OVER_SHOULDER_LEVEL)) return false;
  const shoulder = body.shoulders[hand];
  const crest = crestOver(body, at);
  // A point above the crest, such as on the neck, needs no bend.
  const way =
    at[1] >= crest[1] ? distanceBetween(shoulder, at) : distanceBetween(shoulder, crest) + distanceBetween(crest, at);
  return way <= max && distanceBetween(shoulder, at) >= min;
};

const isWithinArm = (body: Body, hand: Side, at: Vec3, { min, max }: ArmReach): boolean => {
  const distance = distanceBetween(body.shoulders[hand], at);
  return distance >= min && distance <= max;
};

/** Whether a point lies on a hand's own side of the median plane, or on it. */
const isOwnSide = (hand: Side, at: Vec3): boolean => (hand === 'left' ? at[0] >= 0 : at[0] <= 0);

/** Whether one hand comes to a point of the back in one way, as a two-segment arm with the usual range of the joints. */
export const canHandReach = (
  body: Body,
  hand: Side,
  way: HandWay,
  at: Vec3,
  reach: ArmReach = armReachMm(body.statureMm),
): boolean => {
  switch (way) {
    case 'over-shoulder':
      return isOverShoulder(body, hand, at, reach);
    case 'behind-back':
      return at[1] <= heightOfLevel(body, BEHIND_BACK_LEVEL) && isWithinArm(body, hand, at, reach);
    case 'round-waist':
      return (
        isOwnSide(hand, at) &&
        at[1] <= heightOfLevel(body, WAIST_LEVELS[0]) &&
        at[1] >= heightOfLevel(body, WAIST_LEVELS[1]) &&
        isWithinArm(body, hand, at, reach)
      );
  }
};

/** The hands that come to a point in any of some ways. */
export const handsReaching = (
  body: Body,
  ways: readonly HandWay[],
  at: Vec3,
  reach: ArmReach = armReachMm(body.statureMm),
): Side[] => SIDES.filter((hand) => ways.some((way) => canHandReach(body, hand, way, at, reach)));

/**
 * Whether a hooked cane comes to a point of the back: over the shoulder, with a hand in front of the chest, or round the
 * flank, with a hand beside the waist. The cane spans what is left of its length beyond the grip.
 */
export const canHookReach = (body: Body, lengthMm: number, gripMm: number, at: Vec3, normal: Vec3): boolean => {
  if (normal[2] >= 0) return false;
  const spanMm = lengthMm - gripMm;
  if (distanceBetween(crestOver(body, at), at) <= spanMm) return true;
  const shoulder = body.shoulders[at[0] >= 0 ? 'left' : 'right'];
  const flank: Vec3 = [shoulder[0], at[1], shoulder[2]];
  return distanceBetween(shoulder, flank) <= armReachMm(body.statureMm).max && distanceBetween(flank, at) <= spanMm;
};
