import type { Safety } from '../schema/records.ts';

export const recentSurgerySites: Safety = {
  id: 'recent-surgery-sites',
  rank: 'do-not',
  name: 'Recent surgery sites',
  text: 'Do not massage over a place that was operated on recently. Ask your surgeon when you may.',
  sources: ['practice-text', 'therabody-precautions'],
};
