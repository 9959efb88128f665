import type { Source } from '../schema/records.ts';

export const thelaxhouseBall: Source = {
  id: 'thelaxhouse-ball',
  kind: 'manufacturer',
  title: 'Lacrosse ball: size and weight',
  citation: 'The Lax House, web page: 62.7–64.7 mm across, 142–149 g.',
  caveat: 'Several other pages print the circumference as the diameter.',
};
