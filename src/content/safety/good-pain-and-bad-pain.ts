import type { Safety } from '../schema/records.ts';

export const goodPainAndBadPain: Safety = {
  id: 'good-pain-and-bad-pain',
  rank: 'rule',
  name: 'Good pain and bad pain',
  text: 'A “good pain” is the feeling of tension letting go. Pain that is sharp, or that grows, is a sign to stop.',
  sources: ['practice-text'],
};
