import type { Occasion } from '../schema/records.ts';

export const beforeStretching: Occasion = {
  id: 'before-stretching',
  name: 'Before stretching',
  text: 'To warm up the muscles and make them more flexible.',
  sources: ['practice-text'],
};
