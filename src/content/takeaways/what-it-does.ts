import type { Takeaway } from '../schema/records.ts';

export const whatItDoes: Takeaway = {
  id: 'what-it-does',
  text: 'Back massage works on chosen muscle groups. It eases tension, helps circulation, reduces pain and makes you more flexible.',
  sources: ['practice-text'],
};
