import type { StructureNote } from '../schema/records.ts';

export const parietalBone: StructureNote = {
  id: 'parietal-bone',
  name: 'Parietal bone',
  latin: 'Os parietale',
  ta2: '504',
  fma: 'FMA9613',
  aliases: ['side of the skull', 'skull'],
  summary: 'One of the two plates that roof the skull.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
