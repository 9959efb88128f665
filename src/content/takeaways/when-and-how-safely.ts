import type { Takeaway } from '../schema/records.ts';

export const whenAndHowSafely: Takeaway = {
  id: 'when-and-how-safely',
  text: 'It helps after a workout, after long sitting, for chronic aches and against stress. Never press on the spine, and listen to your body.',
  sources: ['practice-text'],
};
