import type { Vec3 } from '#anatomy/frame.ts';

/** Bends of one finger towards the palm, degrees: at the knuckle, the middle and the last joint. */
export type FingerBend = readonly [knuckle: number, middle: number, last: number];

/**
 * A right hand in its own frame: wrist at the origin, fingers towards +Y, palm facing −Z, thumb on the side of −X; mm.
 */
export type HandPose = {
  /** Index, middle, ring and little finger. */
  readonly fingers: readonly [FingerBend, FingerBend, FingerBend, FingerBend];
  /** How far the fingers are spread, degrees between neighbours. */
  readonly spreadDeg: number;
  /** Joints of the thumb: saddle joint, knuckle, last joint, middle of the tip. */
  readonly thumb: readonly [Vec3, Vec3, Vec3, Vec3];
  /** Which way the thumb's nail faces. */
  readonly thumbNail: Vec3;
  /** From the wrist to the elbow. */
  readonly forearm: Vec3;
  /** What of the hand touches the skin, the way it presses, and what points where the hand is moved to. */
  readonly touch: { readonly at: Vec3; readonly press: Vec3; readonly ahead: Vec3 };
};

const all = (bend: FingerBend): HandPose['fingers'] => [bend, bend, bend, bend];

/** The thumb's pad presses while the fingers rest on the skin beside it. */
export const THUMB_POSE: HandPose = {
  fingers: [
    [14, 18, 8],
    [16, 16, 6],
    [17, 16, 6],
    [20, 16, 6],
  ],
  spreadDeg: 8,
  thumb: [
    [-20, 18, -8],
    [-48, 42, -20],
    [-70, 62, -31],
    [-86, 79, -36],
  ],
  thumbNail: [-0.12, -0.12, 1],
  forearm: [0.1, -0.88, 0.46],
  touch: { at: [-84, 77, -44.5], press: [0, 0, -1], ahead: [-0.35, 1, 0] },
};

/** The flat of the middle phalanges presses, the hand closed to a fist. */
export const KNUCKLES_POSE: HandPose = {
  fingers: [
    [86, 98, 62],
    [88, 97, 62],
    [88, 97, 62],
    [86, 98, 62],
  ],
  spreadDeg: 0,
  thumb: [
    [-20, 18, -8],
    [-41, 44, -22],
    [-43, 72, -34],
    [-30, 86, -47],
  ],
  thumbNail: [-0.9, 0.35, -0.3],
  forearm: [0, -0.92, 0.4],
  touch: { at: [-10, 84, -57], press: [0, 0, -1], ahead: [0, 1, 0] },
};

/** The pads of three fingers lie flat, the palm lifted. */
export const FINGERS_POSE: HandPose = {
  fingers: [
    [14, 12, 5],
    [15, 12, 5],
    [16, 12, 5],
    [19, 14, 5],
  ],
  spreadDeg: 3,
  thumb: [
    [-20, 18, -8],
    [-44, 48, -18],
    [-60, 74, -26],
    [-68, 96, -32],
  ],
  thumbNail: [-0.75, 0.1, 0.65],
  forearm: [0, -0.94, -0.34],
  touch: { at: [-4, 176, -38.5], press: [0, 0.5, -0.866], ahead: [0, 1, 0] },
};

/** The whole palm, the weight on its heel. */
export const PALM_POSE: HandPose = {
  fingers: all([2, 7, 4]),
  spreadDeg: 5,
  thumb: [
    [-20, 18, -8],
    [-52, 46, -11],
    [-76, 68, -14],
    [-94, 86, -15],
  ],
  thumbNail: [-0.35, -0.1, 0.94],
  forearm: [0, -0.74, 0.67],
  touch: { at: [-14, 40, -27], press: [0, 0, -1], ahead: [0, 1, 0] },
};
