import type { Source } from '../schema/records.ts';

export const sportsrecTennis: Source = {
  id: 'sportsrec-tennis',
  kind: 'manufacturer',
  title: 'Tennis ball: size and weight',
  citation: 'SportsRec, web page: 65.4–67.9 mm across, 56–59.4 g.',
};
