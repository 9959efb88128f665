import type { Occasion } from '../schema/records.ts';

export const afterAWorkout: Occasion = {
  id: 'after-a-workout',
  name: 'After a workout',
  text: 'To help the muscles recover and to reduce soreness after exercise.',
  sources: ['practice-text'],
};
