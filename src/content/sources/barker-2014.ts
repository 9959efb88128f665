import type { Source } from '../schema/records.ts';

export const barker2014: Source = {
  id: 'barker-2014',
  kind: 'trial',
  title: 'Anatomy and biomechanics of gluteus maximus and the thoracolumbar fascia at the sacroiliac joint',
  citation:
    'Barker PJ, Hapuarachchi KS, Ross JA, Sambaiew E, Ranger TA, Briggs CA, Clin Anat 2014;27:234–240. Eleven limbs.',
  url: 'https://doi.org/10.1002/ca.22233',
};
