import type { Source } from '../schema/records.ts';

export const ta2: Source = {
  id: 'ta2',
  kind: 'terminology',
  title: 'Terminologia Anatomica, 2nd edition (TA2)',
  citation: 'Federative International Programme for Anatomical Terminology (FIPAT), 2019.',
  url: 'https://fipat.library.dal.ca/ta2/',
};
