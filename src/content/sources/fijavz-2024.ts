import type { Source } from '../schema/records.ts';

export const fijavz2024: Source = {
  id: 'fijavz-2024',
  kind: 'trial',
  title: 'Twelve sessions of rolling the back in four weeks',
  citation: 'Fijavž et al., Front Physiol 2024, doi 10.3389/fphys.2024.1476342; 43 healthy people.',
  url: 'https://doi.org/10.3389/fphys.2024.1476342',
};
