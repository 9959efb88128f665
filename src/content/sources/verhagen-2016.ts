import type { Source } from '../schema/records.ts';

export const verhagen2016: Source = {
  id: 'verhagen-2016',
  kind: 'review',
  title: 'Red flags presented in current low back pain guidelines: a review',
  citation: 'Verhagen AP et al., Eur Spine J 2016: 46 red flags in 16 guidelines.',
};
