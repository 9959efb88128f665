import type { Source } from '../schema/records.ts';

export const guo2018: Source = {
  id: 'guo-2018',
  kind: 'review',
  title: 'Cervical lordosis in asymptomatic individuals: a meta-analysis',
  citation: 'Guo GM, Li J, Diao QX and others, J Orthop Surg Res 2018;13:147. PMC6003173.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6003173/',
};
