import type { Source } from '../schema/records.ts';

export const panjabi1991: Source = {
  id: 'panjabi-1991',
  kind: 'trial',
  title: 'Thoracic human vertebrae: quantitative three-dimensional anatomy',
  citation:
    'Panjabi MM, Takata K, Goel V, Federico D, Oxland T, Duranceau J, Krag M. Spine 1991;16(8):888–901. 144 vertebrae. PMID 1948374.',
  url: 'https://pubmed.ncbi.nlm.nih.gov/1948374/',
};
