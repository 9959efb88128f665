import type { Safety } from '../schema/records.ts';

export const bruises: Safety = {
  id: 'bruises',
  rank: 'do-not',
  name: 'Bruises',
  text: 'Do not massage over a bruise. Wait until it has gone.',
  sources: ['practice-text'],
};
