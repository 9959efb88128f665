import type { Source } from '../schema/records.ts';

export const jrankRoller: Source = {
  id: 'jrank-roller',
  kind: 'manufacturer',
  title: 'Foam roller: sizes',
  citation: 'jrank.org, web page: 6 in (15.2 cm) across, 12–48 in long, 36 in used most.',
};
