import type { AboutText } from '../schema/records.ts';

export const whatYouGain: AboutText = {
  id: 'what-you-gain',
  topic: 'massage',
  name: 'What you can gain',
  text: 'Know how your back is built, use sound techniques, and you can manage tension, lessen discomfort and do a lot for the health of your back.',
  sources: ['practice-text'],
};
