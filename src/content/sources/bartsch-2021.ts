import type { Source } from '../schema/records.ts';

export const bartsch2021: Source = {
  id: 'bartsch-2021',
  kind: 'survey',
  title: 'Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study',
  citation: 'Bartsch KM et al., J Clin Med 2021;10:5360, doi 10.3390/jcm10225360; 37 experts.',
  url: 'https://doi.org/10.3390/jcm10225360',
};
