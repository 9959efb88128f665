import type { Source } from '../schema/records.ts';

export const bogduk1980: Source = {
  id: 'bogduk-1980',
  kind: 'trial',
  title: 'A reappraisal of the anatomy of the human lumbar erector spinae',
  citation: 'Bogduk N, J Anat 1980;131:525–540. PMID 7216917, PMC1233250. Dissection of four cadavers.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1233250/',
};
