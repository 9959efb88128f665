import type { Habit } from '../schema/records.ts';

export const posture: Habit = {
  id: 'posture',
  name: 'Good posture',
  text: 'Mind your posture through the day, above all when you sit and when you lift.',
  sources: ['practice-text'],
};
