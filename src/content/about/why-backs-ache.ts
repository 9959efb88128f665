import type { AboutText } from '../schema/records.ts';

export const whyBacksAche: AboutText = {
  id: 'why-backs-ache',
  topic: 'massage',
  name: 'Why backs ache',
  text: 'Bones, ligaments, muscles and nerves work together in your back, and it is complex. Bad posture, the same movement again and again, stress or an injury can leave it tense and painful. Massage is an old and well-tried way to help.',
  sources: ['practice-text'],
};
