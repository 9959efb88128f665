import type { Safety } from '../schema/records.ts';

export const weakness: Safety = {
  id: 'weakness',
  rank: 'seek-help-now',
  name: 'Weakness',
  text: 'Back pain with a weak arm or leg needs medical attention at once.',
  sources: ['practice-text', 'ahcpr-red-flags'],
};
