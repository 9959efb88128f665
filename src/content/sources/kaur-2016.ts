import type { Source } from '../schema/records.ts';

export const kaur2016: Source = {
  id: 'kaur-2016',
  kind: 'trial',
  title: 'Computed tomographic-based morphometric study of thoracic spine',
  citation:
    'Kaur K, Singh R, Prasath V, Magu S, Tanwar M. J Clin Orthop Trauma 2016;7(2):101–108. 600 vertebrae of 50 people.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4857161/',
};
