import type { Safety } from '../schema/records.ts';

export const bloodClots: Safety = {
  id: 'blood-clots',
  rank: 'ask-first',
  name: 'Blood clots',
  text: 'If you have or had a clot, also in a deep leg vein, ask your doctor first. In an expert panel, 97 % called for caution.',
  sources: ['practice-text', 'bartsch-2021'],
};
