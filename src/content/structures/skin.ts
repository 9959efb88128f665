import type { StructureNote } from '../schema/records.ts';

export const skin: StructureNote = {
  id: 'skin',
  name: 'Skin',
  latin: 'Cutis',
  ta2: '7041',
  fma: 'FMA7163',
  aliases: ['back skin', 'dermis'],
  summary:
    'The outermost layer. Here it is a thin shell that you can take off with the peel slider. Do not massage over wounds, rashes or infections of the skin.',
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text'],
};
