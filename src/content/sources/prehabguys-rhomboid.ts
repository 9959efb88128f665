import type { Source } from '../schema/records.ts';

export const prehabguysRhomboid: Source = {
  id: 'prehabguys-rhomboid',
  kind: 'practitioner',
  title: 'Lacrosse ball for the rhomboids',
  citation: 'The Prehab Guys, web page.',
};
