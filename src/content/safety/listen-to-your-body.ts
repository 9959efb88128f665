import type { Safety } from '../schema/records.ts';

export const listenToYourBody: Safety = {
  id: 'listen-to-your-body',
  rank: 'rule',
  name: 'Listen to your body',
  text: 'Massage should feel therapeutic, not excruciating. If you hold your breath or tense up, use less pressure.',
  sources: ['practice-text'],
};
