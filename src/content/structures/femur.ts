import type { StructureNote } from '../schema/records.ts';

export const femur: StructureNote = {
  id: 'femur',
  name: 'Femur',
  latin: 'Os femoris',
  ta2: '1360',
  fma: 'FMA9611',
  aliases: ['thigh bone', 'hip joint', 'greater trochanter'],
  summary:
    'The bone of the thigh; the model holds its superior end. The gluteal muscles end there, on the greater trochanter and inferior to it.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
