import type { Safety } from '../schema/records.ts';

export const unexplainedBackPain: Safety = {
  id: 'unexplained-back-pain',
  rank: 'ask-first',
  name: 'Back pain without a known cause',
  text: 'If nobody knows yet why your back hurts, have it looked at before you try self-massage.',
  sources: ['practice-text'],
};
