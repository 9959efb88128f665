import type { StructureNote } from '../schema/records.ts';

export const occipitalBone: StructureNote = {
  id: 'occipital-bone',
  name: 'Occipital bone',
  latin: 'Os occipitale',
  ta2: '552',
  fma: 'FMA52735',
  aliases: ['back of the skull', 'occiput'],
  summary: 'The back of the skull. The trapezius and the splenius capitis begin and end on its ridges.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
