import type { Occasion } from '../schema/records.ts';
import { afterAWorkout } from './after-a-workout.ts';
import { afterSittingOrStanding } from './after-sitting-or-standing.ts';
import { beforeStretching } from './before-stretching.ts';
import { chronicAches } from './chronic-aches.ts';
import { stressRelief } from './stress-relief.ts';

/** In the order of the practice text. */
export const occasions: readonly Occasion[] = [
  afterAWorkout,
  afterSittingOrStanding,
  chronicAches,
  stressRelief,
  beforeStretching,
];
