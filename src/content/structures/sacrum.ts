import type { StructureNote } from '../schema/records.ts';

export const sacrum: StructureNote = {
  id: 'sacrum',
  name: 'Sacrum',
  latin: 'Os sacrum',
  ta2: '1071',
  fma: 'FMA16202',
  aliases: ['tailbone plate', 'sacral bone', 'S1–S5'],
  summary:
    'Five vertebrae grown together, wedged between the hip bones. Its crest lies right under the skin and belongs to the zone that no tool may press.',
  isAvoidZone: true,
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text'],
};
