import type { Source } from '../schema/records.ts';

export const curran2008: Source = {
  id: 'curran-2008',
  kind: 'trial',
  title: 'A comparison of the pressure exerted on soft tissue by 2 myofascial rollers',
  citation: 'Curran PF, Fiore RD, Crisco JJ, J Sport Rehabil 2008;17:432–442. PMID 19160916.',
  url: 'https://pubmed.ncbi.nlm.nih.gov/19160916/',
  caveat: 'Measured on the thigh, not the back.',
};
