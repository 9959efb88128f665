import type { Question } from '../schema/records.ts';
import { howForTheLowerBack } from './how-for-the-lower-back.ts';
import { whatAreTheBenefits } from './what-are-the-benefits.ts';
import { whenToAvoid } from './when-to-avoid.ts';
import { whenToMassage } from './when-to-massage.ts';
import { whichTools } from './which-tools.ts';

/** In the order of the practice text. */
export const questions: readonly Question[] = [
  whatAreTheBenefits,
  whichTools,
  howForTheLowerBack,
  whenToMassage,
  whenToAvoid,
];
