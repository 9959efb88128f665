import type { Habit } from '../schema/records.ts';
import { hydration } from './hydration.ts';
import { posture } from './posture.ts';
import { strengthening } from './strengthening.ts';
import { stretching } from './stretching.ts';

/** In the order of the practice text. */
export const habits: readonly Habit[] = [stretching, strengthening, posture, hydration];
