import type { Benefit } from '../schema/records.ts';

export const stressReduction: Benefit = {
  id: 'stress-reduction',
  name: 'Less stress',
  text: 'It helps you relax and lowers what stress does to the body.',
  claims: [
    {
      text: 'This is the practice text’s claim. We know of no trial of self-massage of the back that measured it.',
      grade: 'practice',
      sources: ['practice-text'],
    },
  ],
  sources: ['practice-text'],
};
