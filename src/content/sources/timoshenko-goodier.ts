import type { Source } from '../schema/records.ts';

export const timoshenkoGoodier: Source = {
  id: 'timoshenko-goodier',
  kind: 'textbook',
  title: 'Theory of Elasticity',
  citation: 'Timoshenko SP, Goodier JN, 3rd ed., McGraw-Hill 1970, chapter 12.',
  caveat: 'An elastic, even half-space. Living tissue is layered and gives more with time.',
};
