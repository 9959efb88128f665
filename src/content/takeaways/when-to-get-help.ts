import type { Takeaway } from '../schema/records.ts';

export const whenToGetHelp: Takeaway = {
  id: 'when-to-get-help',
  text: 'With chronic or severe pain, sciatica or disc trouble, ask a professional before you start. With severe signs, seek medical help at once.',
  sources: ['practice-text'],
};
