import { join } from 'node:path';
import type { Proportions } from '#model/proportions/proportions.ts';

/** A body that is built for the tests, to show that the model is no single case. */
export type OtherBody = { readonly name: string; readonly folder: string; readonly asked: Partial<Proportions> };

const FOLDER = '.cache/model/bodies';

const body = (name: string, asked: Partial<Proportions>): OtherBody => ({
  name,
  folder: join(FOLDER, name.replaceAll(' ', '-')),
  asked,
});

/** Far apart from each other and from the shipped one, in every measure that can be asked for. */
export const OTHER_BODIES: readonly OtherBody[] = [
  body('short and broad', {
    statureM: 1.52,
    shoulderBreadthM: 0.36,
    hipBreadthM: 0.3,
    chestDepthM: 0.215,
    sittingHeightShare: 0.55,
  }),
  body('tall and narrow', {
    statureM: 1.93,
    shoulderBreadthM: 0.34,
    hipBreadthM: 0.28,
    chestDepthM: 0.2,
    sittingHeightShare: 0.52,
  }),
];
