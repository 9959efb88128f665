import type { Source } from '../schema/records.ts';

export const behm2020: Source = {
  id: 'behm-2020',
  kind: 'review',
  title: 'Foam rolling prescription: a clinical commentary',
  citation: 'Behm DG et al., J Strength Cond Res 2020. PMID 33105383.',
  url: 'https://pubmed.ncbi.nlm.nih.gov/33105383/',
};
