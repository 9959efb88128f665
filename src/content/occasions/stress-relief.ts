import type { Occasion } from '../schema/records.ts';

export const stressRelief: Occasion = {
  id: 'stress-relief',
  name: 'For stress relief',
  text: 'As a way to unwind, relax and let tension go.',
  sources: ['practice-text'],
};
