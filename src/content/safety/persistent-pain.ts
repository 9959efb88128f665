import type { Safety } from '../schema/records.ts';

export const persistentPain: Safety = {
  id: 'persistent-pain',
  rank: 'seek-help-now',
  name: 'Persistent pain',
  text: 'Back pain that does not go away needs medical attention. Do not wait for massage to settle it.',
  sources: ['practice-text'],
};
