import type { StructureNote } from '../schema/records.ts';

export const hipBone: StructureNote = {
  id: 'hip-bone',
  name: 'Hip bone',
  latin: 'Os coxae',
  ta2: '1307',
  fma: 'FMA16585',
  aliases: ['pelvis', 'pelvic bone', 'iliac crest', 'ilium'],
  summary:
    'One half of the pelvis. Its rim, the iliac crest, is where the lower back ends; press the muscle above it, not the bone.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
