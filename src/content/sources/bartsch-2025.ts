import type { Source } from '../schema/records.ts';

export const bartsch2025: Source = {
  id: 'bartsch-2025',
  kind: 'survey',
  title: 'Survey of people who use foam rollers',
  citation: 'Bartsch KM et al., Front Physiol 2025, doi 10.3389/fphys.2025.1659081; n = 776.',
  url: 'https://doi.org/10.3389/fphys.2025.1659081',
};
