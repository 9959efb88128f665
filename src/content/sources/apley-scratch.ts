import type { Source } from '../schema/records.ts';

export const apleyScratch: Source = {
  id: 'apley-scratch',
  kind: 'textbook',
  title: 'Apley scratch test',
  citation:
    'A clinical test of how far a hand reaches over the shoulder and behind the back; described in textbooks of physical examination.',
  caveat: 'Usual reach of healthy adults. Yours may differ, also from side to side.',
};
