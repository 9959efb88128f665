import type { Source } from '../schema/records.ts';

export const wiewelhove2019: Source = {
  id: 'wiewelhove-2019',
  kind: 'review',
  title: 'A meta-analysis of the effects of foam rolling on performance and recovery',
  citation: 'Wiewelhove T et al., Front Physiol 2019;10:376, doi 10.3389/fphys.2019.00376; 21 studies.',
  url: 'https://doi.org/10.3389/fphys.2019.00376',
};
