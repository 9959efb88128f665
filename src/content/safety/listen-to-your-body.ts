import type { Safety } from '../schema/records.ts';

export const listenToYourBody: Safety = {
  id: 'listen-to-your-body',
  rank: 'rule',
  name: 'Listen to your body',
  text: 'Good massage feels therapeutic. It is never excruciating. If you hold your breath or tense up, use less pressure.',
  sources: ['practice-text'],
};
