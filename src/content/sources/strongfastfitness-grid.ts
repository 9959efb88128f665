import type { Source } from '../schema/records.ts';

export const strongfastfitnessGrid: Source = {
  id: 'strongfastfitness-grid',
  kind: 'manufacturer',
  title: 'Grid-type roller: size',
  citation: 'Strong Fast Fitness, web page: 13 × 5 in (33 × 12.7 cm).',
  caveat: 'A shop’s figure; 14 cm for other makes is a design figure of this page.',
};
