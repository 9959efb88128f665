import type { Source } from '../schema/records.ts';

export const johnsonContact: Source = {
  id: 'johnson-contact',
  kind: 'textbook',
  title: 'Contact Mechanics',
  citation: 'Johnson KL, Cambridge University Press 1985, chapter 3.',
  caveat: 'An elastic, even half-space. Living tissue is layered and gives more with time.',
};
