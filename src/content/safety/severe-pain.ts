import type { Safety } from '../schema/records.ts';

export const severePain: Safety = {
  id: 'severe-pain',
  rank: 'seek-help-now',
  name: 'Severe pain',
  text: 'Back pain that is severe needs a doctor, not a massage tool.',
  sources: ['practice-text'],
};
