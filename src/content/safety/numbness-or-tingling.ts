import type { Safety } from '../schema/records.ts';

export const numbnessOrTingling: Safety = {
  id: 'numbness-or-tingling',
  rank: 'seek-help-now',
  name: 'Numbness or tingling',
  text: 'Back pain with numbness or tingling in an arm or a leg needs medical attention at once.',
  sources: ['practice-text', 'ahcpr-red-flags'],
};
