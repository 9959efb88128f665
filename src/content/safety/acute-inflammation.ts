import type { Safety } from '../schema/records.ts';

export const acuteInflammation: Safety = {
  id: 'acute-inflammation',
  rank: 'do-not',
  name: 'Acute inflammation',
  text: 'Do not massage a place that is hot, red, swollen or freshly strained. An expert panel urges caution too.',
  sources: ['practice-text', 'bartsch-2021'],
};
