import type { Source } from '../schema/records.ts';

export const kyphosis2010: Source = {
  id: 'kyphosis-2010',
  kind: 'trial',
  title: 'The influence of sagittal cervical profile, gender and age on the thoracic kyphosis',
  citation: '228 adults without spinal complaints. PMID 21138225.',
  url: 'https://pubmed.ncbi.nlm.nih.gov/21138225/',
};
