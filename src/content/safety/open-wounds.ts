import type { Safety } from '../schema/records.ts';

export const openWounds: Safety = {
  id: 'open-wounds',
  rank: 'do-not',
  name: 'Open wounds',
  text: 'Do not massage over broken skin. Work elsewhere until it has closed.',
  sources: ['practice-text', 'bartsch-2021'],
};
