import type { Source } from '../schema/records.ts';

export const fasciaThickness: Source = {
  id: 'fascia-thickness',
  kind: 'trial',
  title: 'Thickness of the thoracolumbar fascia',
  citation: 'medluna 39812963; PMC3189915.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3189915/',
};
