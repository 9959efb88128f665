import type { Takeaway } from '../schema/records.ts';

export const howToPress: Takeaway = {
  id: 'how-to-press',
  text: 'Move slowly, control the pressure, breathe deeply, and hold tender spots for 20–60 seconds.',
  sources: ['practice-text'],
};
