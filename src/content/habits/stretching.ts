import type { Habit } from '../schema/records.ts';

export const stretching: Habit = {
  id: 'stretching',
  name: 'Regular stretching',
  text: 'Stretch regularly to keep your muscles long and flexible.',
  sources: ['practice-text'],
};
