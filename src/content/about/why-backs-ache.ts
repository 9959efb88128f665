import type { AboutText } from '../schema/records.ts';

export const whyBacksAche: AboutText = {
  id: 'why-backs-ache',
  topic: 'massage',
  name: 'Why backs ache',
  text: 'Your back is complex: bones, ligaments, muscles and nerves work closely together in it. Bad posture, the same movement again and again, stress or an injury can leave it tense and painful. Massage is an old and well-tried way to help.',
  sources: ['practice-text'],
};
