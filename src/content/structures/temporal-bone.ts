import type { StructureNote } from '../schema/records.ts';

export const temporalBone: StructureNote = {
  id: 'temporal-bone',
  name: 'Temporal bone',
  latin: 'Os temporale',
  ta2: '641',
  fma: 'FMA52737',
  aliases: ['skull', 'mastoid process'],
  summary: 'The side of the skull around the ear. Muscles of the neck end on the mastoid process behind the ear.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
