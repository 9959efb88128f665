import type { Safety } from '../schema/records.ts';

export const fever: Safety = {
  id: 'fever',
  rank: 'seek-help-now',
  name: 'Fever',
  text: 'Back pain with fever needs medical attention at once.',
  sources: ['practice-text', 'ahcpr-red-flags', 'verhagen-2016'],
};
