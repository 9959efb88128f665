import type { Source } from '../schema/records.ts';

export const johnson1994: Source = {
  id: 'johnson-1994',
  kind: 'trial',
  title: 'Anatomy and actions of the trapezius muscle',
  citation: 'Johnson G, Bogduk N, Nowitzke A, House D, Clin Biomech 1994;9:44–50. PMID 23916077. Dissection.',
  url: 'https://pubmed.ncbi.nlm.nih.gov/23916077/',
};
