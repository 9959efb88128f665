import type { Habit } from '../schema/records.ts';

export const hydration: Habit = {
  id: 'hydration',
  name: 'Drinking enough',
  text: 'Drink enough: muscles work better when they have the water they need.',
  sources: ['practice-text'],
};
