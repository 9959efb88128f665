import type { Technique } from '../schema/records.ts';
import { lowerBackBall } from './lower-back-ball.ts';
import { lowerBackHands } from './lower-back-hands.ts';
import { lowerBackRoller } from './lower-back-roller.ts';
import { midBackBall } from './mid-back-ball.ts';
import { midBackRoller } from './mid-back-roller.ts';
import { partnerMassage } from './partner-massage.ts';
import { professionalMassage } from './professional-massage.ts';
import { upperBackBallWall } from './upper-back-ball-wall.ts';
import { upperBackCane } from './upper-back-cane.ts';
import { upperTrapeziusHand } from './upper-trapezius-hand.ts';

/** Self-massage by region from inferior to superior, then the assisted ones. */
export const techniques: readonly Technique[] = [
  lowerBackRoller,
  lowerBackBall,
  lowerBackHands,
  midBackRoller,
  midBackBall,
  upperBackBallWall,
  upperBackCane,
  upperTrapeziusHand,
  partnerMassage,
  professionalMassage,
];
