import type { AboutText } from '../schema/records.ts';

export const whyBacksAche: AboutText = {
  id: 'why-backs-ache',
  name: 'Why backs ache',
  text: 'Your back is a complex structure of bones, muscles, ligaments and nerves. Poor posture, repetitive movements, stress or injury make it tense and painful. Massage is an old and well-tried way to help.',
  sources: ['practice-text'],
};
