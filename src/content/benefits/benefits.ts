import type { Benefit } from '../schema/records.ts';
import { flexibility } from './flexibility.ts';
import { improvedCirculation } from './improved-circulation.ts';
import { muscleRelaxation } from './muscle-relaxation.ts';
import { painReduction } from './pain-reduction.ts';
import { stressReduction } from './stress-reduction.ts';

/** In the order of the practice text. */
export const benefits: readonly Benefit[] = [
  muscleRelaxation,
  improvedCirculation,
  painReduction,
  flexibility,
  stressReduction,
];
