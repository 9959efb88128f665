import type { StructureNote } from '../schema/records.ts';

export const kidney: StructureNote = {
  id: 'kidney',
  name: 'Kidney',
  latin: 'Ren',
  ta2: '3358',
  fma: 'FMA7203',
  aliases: ['kidneys', 'renal', 'flank'],
  summary:
    'It lies in front of the lowest ribs and the quadratus lumborum, the right one a little lower than the left. This is a zone to avoid: no percussion massager and no hard pressure on the flank over it.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma', 'therabody-precautions'],
};
