import type { Source } from '../schema/records.ts';

export const strongfastfitnessGrid: Source = {
  id: 'strongfastfitness-grid',
  kind: 'manufacturer',
  title: 'Grid-type roller: size',
  citation: 'Strong Fast Fitness, web page: 13 × 5 in (33 × 12.7 cm).',
  caveat: 'A shop’s figure. Other makes are sold as up to 14 cm across, which we could not trace to a page.',
};
