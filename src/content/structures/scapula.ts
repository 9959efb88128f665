import type { StructureNote } from '../schema/records.ts';

export const scapula: StructureNote = {
  id: 'scapula',
  name: 'Scapula',
  latin: 'Scapula',
  ta2: '1143',
  fma: 'FMA13394',
  aliases: ['shoulder blade'],
  summary:
    'The shoulder blade: a flat triangle that glides over the ribs. Its ridge and corners are bony points; press the muscle beside them.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
