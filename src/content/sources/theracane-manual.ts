import type { Source } from '../schema/records.ts';

export const theracaneManual: Source = {
  id: 'theracane-manual',
  kind: 'manufacturer',
  title: 'Thera Cane owner’s manual',
  citation: 'theracane.com; Scribd 323295892.',
  caveat: 'A maker’s advice, without data.',
};
