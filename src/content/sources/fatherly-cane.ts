import type { Source } from '../schema/records.ts';

export const fatherlyCane: Source = {
  id: 'fatherly-cane',
  kind: 'manufacturer',
  title: 'Thera Cane: size and knobs',
  citation: 'Fatherly and kk.org, web pages: 25 in (63.5 cm), about 1 lb, six knobs.',
};
