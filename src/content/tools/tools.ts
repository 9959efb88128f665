import type { Tool } from '../schema/records.ts';
import { foamRoller } from './foam-roller.ts';
import { hands } from './hands.ts';
import { massageBall } from './massage-ball.ts';
import { massageCane } from './massage-cane.ts';
import { partner } from './partner.ts';
import { percussionMassager } from './percussion-massager.ts';
import { therapist } from './therapist.ts';

/** The five for self-massage first, then the assisted ones. */
export const tools: readonly Tool[] = [
  foamRoller,
  massageBall,
  massageCane,
  percussionMassager,
  hands,
  partner,
  therapist,
];
