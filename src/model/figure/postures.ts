import type { Posture } from '#anatomy/postures.ts';
import type { LimbGoal, PostureSpec } from './postureSpec.ts';

type Both = readonly [LimbGoal, LimbGoal];

/** Both limbs alike: the right one is the left one's mirror image. */
const mirrored = (goal: LimbGoal): Both => {
  const flip = ([x, y, z]: LimbGoal['at']): LimbGoal['at'] => [-x, y, z];
  return [
    goal,
    { ...goal, at: flip(goal.at), hint: flip(goal.hint), points: flip(goal.points), faces: flip(goal.faces) },
  ];
};

/** Feet flat on the floor before someone who lies on the back with the knees bent. */
const feetFlat = (z: number): Both =>
  mirrored({ at: [105, 88, z], hint: [0.12, 1, 0.25], points: [0.08, -0.12, 1], faces: [0, -1, 0] });

/** Hands on the opposite shoulders. */
const ARMS_CROSSED: Both = [
  { at: [-34, -62, 142], isOnChest: true, hint: [0.5, -1, 0.8], points: [-0.8, 0.55, -0.38], faces: [-0.3, -0.2, -1] },
  { at: [24, -96, 164], isOnChest: true, hint: [-0.5, -1, 0.9], points: [0.78, 0.6, -0.4], faces: [0.3, -0.2, -1] },
];

const standingFeet = (z: number): Both =>
  mirrored({ at: [100, 88, z], hint: [0, 0, 1], points: [0.16, -0.12, 1], faces: [0, -1, 0] });

const sittingFeet = mirrored({ at: [120, 88, 430], hint: [0.1, 0.4, 1], points: [0.14, -0.12, 1], faces: [0, -1, 0] });

const SEAT = { top: [0, 452, 0], halfMm: [190, 180] } as const;

/** Every posture as a person takes it; the tool on the left side. Angles and places are set by eye against the techniques. */
export const POSTURE_SPECS: Readonly<Record<Posture, PostureSpec>> = {
  'lying-ball-low': {
    pelvis: [0, 118, 0],
    leanBackDeg: 80,
    waistDeg: -17,
    chestDeg: 7,
    neckDeg: 12,
    arms: mirrored({ at: [330, 34, -80], hint: [1, 0.1, -0.4], points: [0.25, 0, 1], faces: [0, -1, 0] }),
    legs: feetFlat(370),
    spot: { share: 0.27, leftMm: 52, from: 'behind', along: 'up', liftMm: 64 },
    seat: null,
  },
  'reclining-roller': {
    pelvis: [0, 150, 0],
    leanBackDeg: 56,
    waistDeg: 6,
    chestDeg: 14,
    neckDeg: 8,
    arms: mirrored({ at: [275, 40, -420], hint: [0.5, 0.2, -1], points: [0.5, -0.05, -1], faces: [0, -1, 0] }),
    legs: feetFlat(520),
    spot: { share: 0.27, leftMm: 0, from: 'behind', along: 'up', liftMm: 130 },
    seat: null,
  },
  'hands-on-lower-back': {
    pelvis: [0, 943, 0],
    leanBackDeg: 2,
    waistDeg: -5,
    chestDeg: 3,
    neckDeg: 4,
    arms: mirrored({
      at: [150, -372, -88],
      isOnChest: true,
      hint: [0.9, -0.1, -0.8],
      points: [-0.75, -0.35, -0.3],
      faces: [-0.25, 0, 1],
    }),
    legs: standingFeet(6),
    spot: { share: 0.27, leftMm: 52, from: 'behind', along: 'up', liftMm: null },
    seat: null,
  },
  'lying-roller-hips-lifted': {
    pelvis: [0, 250, 0],
    leanBackDeg: 84,
    waistDeg: 2,
    chestDeg: 16,
    neckDeg: 26,
    arms: ARMS_CROSSED,
    legs: feetFlat(400),
    spot: { share: 0.68, leftMm: 0, from: 'behind', along: 'up', liftMm: 152 },
    seat: null,
  },
  'lying-ball-arms-crossed': {
    pelvis: [0, 118, 0],
    leanBackDeg: 87,
    waistDeg: 0,
    chestDeg: 8,
    neckDeg: 14,
    arms: ARMS_CROSSED,
    legs: feetFlat(370),
    spot: { share: 0.76, leftMm: 58, from: 'behind', along: 'up', liftMm: 64 },
    seat: null,
  },
  'standing-at-wall': {
    pelvis: [0, 914, 0],
    leanBackDeg: 10,
    waistDeg: 5,
    chestDeg: 8,
    neckDeg: 3,
    arms: mirrored({ at: [250, 800, 70], hint: [0.3, 0, -1], points: [0, -1, 0.12], faces: [-1, 0, 0] }),
    legs: standingFeet(185),
    spot: { share: 0.82, leftMm: 68, from: 'behind', along: 'up', liftMm: null },
    seat: null,
  },
  'sitting-with-cane': {
    pelvis: [0, 548, 0],
    leanBackDeg: 4,
    waistDeg: 6,
    chestDeg: 6,
    neckDeg: 6,
    arms: [
      { at: [88, -178, 232], isOnChest: true, hint: [1, -0.9, 0.2], points: [-0.3, 0.4, 0.6], faces: [-1, 0, 0.2] },
      { at: [44, -318, 232], isOnChest: true, hint: [-1, -0.9, 0.2], points: [0.5, 0.3, 0.6], faces: [1, 0, 0.2] },
    ],
    legs: sittingFeet,
    spot: { share: 0.83, leftMm: 66, from: 'behind', along: 'up', liftMm: null },
    seat: SEAT,
  },
  'sitting-hand-over-shoulder': {
    pelvis: [0, 548, 0],
    leanBackDeg: 4,
    waistDeg: 6,
    chestDeg: 6,
    neckDeg: 4,
    arms: [
      { at: [165, 510, 265], hint: [1, -0.3, -0.6], points: [-0.25, -0.25, 1], faces: [0, -1, 0] },
      { at: [66, 40, 104], isOnChest: true, hint: [0.1, -1, 1], points: [0.42, 0.12, -1], faces: [-0.1, -1, -0.3] },
    ],
    legs: sittingFeet,
    spot: { share: 0.98, leftMm: 100, from: 'above', along: 'down', liftMm: null },
    seat: SEAT,
  },
  'lying-face-down': {
    pelvis: [0, 708, 0],
    leanBackDeg: -90,
    waistDeg: -3,
    chestDeg: 2,
    neckDeg: -4,
    arms: mirrored({ at: [330, 632, 330], hint: [1, 0, -0.4], points: [-0.2, 0, 1], faces: [0, -1, 0] }),
    legs: mirrored({ at: [115, 660, -880], hint: [0, -1, 0], points: [0.1, -0.1, -1], faces: [0, 1, -0.1] }),
    spot: { share: 0.7, leftMm: 56, from: 'behind', along: 'up', liftMm: null },
    seat: { top: [0, 600, -40], halfMm: [360, 1000] },
  },
};
