import type { Source } from '../schema/records.ts';

export const grabow2018: Source = {
  id: 'grabow-2018',
  kind: 'trial',
  title: 'Higher roller massage forces do not amplify range-of-motion increases',
  citation: 'Grabow L et al., J Strength Cond Res 2018.',
  caveat: 'Measured on the thigh, not the back.',
};
