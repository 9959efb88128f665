import type { StructureNote } from '../schema/records.ts';

export const clavicle: StructureNote = {
  id: 'clavicle',
  name: 'Clavicle',
  latin: 'Clavicula',
  ta2: '1168',
  fma: 'FMA13321',
  aliases: ['collarbone'],
  summary:
    'The collarbone, the strut between breastbone and shoulder. The descending part of the trapezius ends on it.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
