import type { Source } from '../schema/records.ts';

export const ballVideo2020: Source = {
  id: 'ball-video-2020',
  kind: 'trial',
  title: 'Video-guided and self-guided rolling on a ball compared',
  citation: 'PMC7052706.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7052706/',
};
