import type { AboutText } from '../schema/records.ts';

export const regularPractice: AboutText = {
  id: 'regular-practice',
  topic: 'massage',
  name: 'Make it a habit',
  text: 'Massage works best as a regular practice, not only as an answer to pain. Add more healthy habits to it, such as the four below.',
  sources: ['practice-text'],
};
