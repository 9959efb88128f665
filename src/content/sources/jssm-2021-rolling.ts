import type { Source } from '../schema/records.ts';

export const jssm2021Rolling: Source = {
  id: 'jssm-2021-rolling',
  kind: 'trial',
  title: 'Three sets of 30 seconds: how long the effect of rolling lasts',
  citation: 'J Sports Sci Med 2021;20:62–68.',
  caveat: 'Read through a secondary summary.',
};
