import type { Safety } from '../schema/records.ts';

export const severePain: Safety = {
  id: 'severe-pain',
  rank: 'seek-help-now',
  name: 'Severe pain',
  text: 'Severe back pain needs medical attention at once, not a massage tool.',
  sources: ['practice-text'],
};
