import type { Source } from '../schema/records.ts';

export const rom30Minutes: Source = {
  id: 'rom-30-minutes',
  kind: 'trial',
  title: 'Duration of the gain in range of motion after rolling',
  citation: 'PMC5808005.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5808005/',
};
