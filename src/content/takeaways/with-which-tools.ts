import type { Takeaway } from '../schema/records.ts';

export const withWhichTools: Takeaway = {
  id: 'with-which-tools',
  text: 'You can do it yourself with a foam roller, a massage ball or your hands. The lower, mid and upper back each have their own techniques.',
  sources: ['practice-text'],
};
