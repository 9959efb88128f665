import type { Source } from '../schema/records.ts';

export const wilke2018: Source = {
  id: 'wilke-2018',
  kind: 'trial',
  title:
    'Immediate effects of self-myofascial release on latent trigger point sensitivity: a randomized, placebo-controlled trial',
  citation: 'Wilke J, Vogt L, Banzer W, Biol Sport 2018;35(4):349–354. PMC6358529.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6358529/',
  caveat: 'Measured on the calf, not the back.',
};
