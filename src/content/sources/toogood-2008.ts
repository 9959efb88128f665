import type { Source } from '../schema/records.ts';

export const toogood2008: Source = {
  id: 'toogood-2008',
  kind: 'trial',
  title: 'Proximal femoral anatomy in the normal human population',
  citation:
    'Toogood PA, Skalak A, Cooperman DR. Clin Orthop Relat Res 2009;467(4):876–885. 375 adult femurs. PMID 18758876.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2650061/',
};
