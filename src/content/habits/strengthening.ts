import type { Habit } from '../schema/records.ts';

export const strengthening: Habit = {
  id: 'strengthening',
  name: 'Strengthening exercises',
  text: 'Strengthen your body, above all the core and the back, to support the spine.',
  sources: ['practice-text'],
};
