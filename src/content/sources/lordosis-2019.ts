import type { Source } from '../schema/records.ts';

export const lordosis2019: Source = {
  id: 'lordosis-2019',
  kind: 'trial',
  title: 'Lumbar sagittal alignment and range of motion in 627 asymptomatic adults',
  citation: 'PMC6680033. T12 to S1: 36.8 ± 13.2° lying, 49.8 ± 11.2° standing.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6680033',
};
