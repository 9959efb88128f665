import type { StructureNote } from '../schema/records.ts';

export const humerus: StructureNote = {
  id: 'humerus',
  name: 'Humerus',
  latin: 'Humerus',
  ta2: '1180',
  fma: 'FMA13303',
  aliases: ['upper arm bone'],
  summary: 'The bone of the upper arm. The latissimus dorsi and the rotator cuff end near its head.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
