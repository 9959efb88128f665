import type { StructureNote } from '../schema/records.ts';

export const coccyx: StructureNote = {
  id: 'coccyx',
  name: 'Coccyx',
  latin: 'Os coccygis',
  ta2: '1092',
  fma: 'FMA20229',
  aliases: ['tailbone'],
  summary: 'The last small bones of the spine. They lie right under the skin; keep every tool off them.',
  isAvoidZone: true,
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text'],
};
