import type { Benefit } from '../schema/records.ts';

export const improvedCirculation: Benefit = {
  id: 'improved-circulation',
  name: 'Better circulation',
  text: 'More blood flows through the area. It brings oxygen and nutrients and helps carry waste products away.',
  claims: [
    {
      text: 'This is the practice text’s claim. We know of no trial of self-massage of the back that measured it.',
      grade: 'practice',
      sources: ['practice-text'],
    },
  ],
  sources: ['practice-text'],
};
