import type { Posture } from '#anatomy/postures.ts';

const POSTURE_OF: Readonly<Record<string, Posture>> = {
  'lower-back-roller': 'reclining-roller',
  'lower-back-ball': 'lying-ball-low',
  'lower-back-hands': 'hands-on-lower-back',
  'mid-back-roller': 'lying-roller-hips-lifted',
  'mid-back-ball': 'lying-ball-arms-crossed',
  'upper-back-ball-wall': 'standing-at-wall',
  'upper-back-cane': 'sitting-with-cane',
  'upper-trapezius-hand': 'sitting-hand-over-shoulder',
  'partner-massage': 'lying-face-down',
  'professional-massage': 'lying-face-down',
};

/** How a person lies, sits or stands in a technique; null for one that has no figure. */
export const postureOfTechnique = (technique: string): Posture | null => POSTURE_OF[technique] ?? null;

/** What a posture is held against besides its seat: the wall that a person leans on, or the floor alone. */
export const hasWall = (posture: Posture): boolean => posture === 'standing-at-wall';

/** Postures whose tool is a hand of the figure's own: it is part of the figure. */
export const hasOwnHand = (posture: Posture): boolean =>
  posture === 'hands-on-lower-back' || posture === 'sitting-hand-over-shoulder';
