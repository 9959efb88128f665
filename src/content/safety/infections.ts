import type { Safety } from '../schema/records.ts';

export const infections: Safety = {
  id: 'infections',
  rank: 'do-not',
  name: 'Infections',
  text: 'Do not massage over infected skin or muscle, or while you have an infection with fever.',
  sources: ['practice-text'],
};
