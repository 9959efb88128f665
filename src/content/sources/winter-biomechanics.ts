import type { Source } from '../schema/records.ts';

export const winterBiomechanics: Source = {
  id: 'winter-biomechanics',
  kind: 'textbook',
  title: 'Biomechanics and Motor Control of Human Movement',
  citation: 'Winter DA, 4th ed., Wiley 2009, chapter 4: lengths of the arm as shares of stature.',
};
