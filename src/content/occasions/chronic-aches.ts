import type { Occasion } from '../schema/records.ts';

export const chronicAches: Occasion = {
  id: 'chronic-aches',
  name: 'For chronic aches',
  text: 'Regularly, as one part of a plan for managing pain.',
  sources: ['practice-text'],
};
