import type { StructureNote } from '../schema/records.ts';

export const costalCartilage: StructureNote = {
  id: 'costal-cartilage',
  name: 'Costal cartilages',
  latin: 'Cartilagines costales',
  ta2: null,
  fma: 'FMA7591',
  aliases: ['rib cartilage'],
  summary: 'Elastic bars that join the ribs to the breastbone and let the chest move with each breath.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'fma'],
};
