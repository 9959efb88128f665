import type { Source } from '../schema/records.ts';

export const fma: Source = {
  id: 'fma',
  kind: 'terminology',
  title: 'Foundational Model of Anatomy (FMA)',
  citation: 'Rosse C, Mejino JLV. University of Washington, Structural Informatics Group.',
  url: 'https://bioportal.bioontology.org/ontologies/FMA',
};
