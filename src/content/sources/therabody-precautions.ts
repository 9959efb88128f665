import type { Source } from '../schema/records.ts';

export const therabodyPrecautions: Source = {
  id: 'therabody-precautions',
  kind: 'manufacturer',
  title: 'Precautions and contraindications for massage guns',
  citation: 'Therabody, web page.',
  caveat: 'A maker’s list, without data.',
};
