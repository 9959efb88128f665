import type { Safety } from '../schema/records.ts';

export const rashes: Safety = {
  id: 'rashes',
  rank: 'do-not',
  name: 'Rashes',
  text: 'Do not massage over a rash.',
  sources: ['practice-text', 'therabody-precautions'],
};
