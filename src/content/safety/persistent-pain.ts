import type { Safety } from '../schema/records.ts';

export const persistentPain: Safety = {
  id: 'persistent-pain',
  rank: 'seek-help-now',
  name: 'Persistent pain',
  text: 'Back pain that does not go away needs to be looked at.',
  sources: ['practice-text'],
};
