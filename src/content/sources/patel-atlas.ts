import type { Source } from '../schema/records.ts';

export const patelAtlas: Source = {
  id: 'patel-atlas',
  kind: 'trial',
  title: 'A morphometric study of adult human atlas vertebrae in South Gujarat population, India',
  citation: 'Patel NP, Gupta DS. Int J Res Med Sci. 100 dried vertebrae.',
  url: 'https://www.msjonline.org/index.php/ijrms/article/view/291',
};
