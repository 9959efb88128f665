import type { StructureNote } from '../schema/records.ts';

export const sternum: StructureNote = {
  id: 'sternum',
  name: 'Sternum',
  latin: 'Sternum',
  ta2: '1129',
  fma: 'FMA7485',
  aliases: ['breastbone'],
  summary: 'The breastbone. It closes the rib cage anteriorly.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
