import type { Source } from '../schema/records.ts';

export const furlan2015: Source = {
  id: 'furlan-2015',
  kind: 'review',
  title: 'Massage for low-back pain',
  citation:
    'Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M, Cochrane Database Syst Rev 2015, CD001929, doi 10.1002/14651858.CD001929.pub3; 25 trials.',
  url: 'https://doi.org/10.1002/14651858.CD001929.pub3',
};
