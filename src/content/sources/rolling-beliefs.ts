import type { Source } from '../schema/records.ts';

export const rollingBeliefs: Source = {
  id: 'rolling-beliefs',
  kind: 'survey',
  title: 'What users believe about rolling, compared with the evidence',
  citation: 'PMC12930799; n = 452. Two of 15 statements were answered correctly by at least 80 %.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12930799/',
};
