import type { Safety } from '../schema/records.ts';

export const bladderOrBowelChanges: Safety = {
  id: 'bladder-or-bowel-changes',
  rank: 'seek-help-now',
  name: 'Bladder or bowel changes',
  text: 'Back pain with trouble passing or holding urine or stools can be an emergency. Get medical attention at once.',
  sources: ['practice-text', 'ahcpr-red-flags', 'verhagen-2016'],
};
