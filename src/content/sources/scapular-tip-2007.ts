import type { Source } from '../schema/records.ts';

export const scapularTip2007: Source = {
  id: 'scapular-tip-2007',
  kind: 'trial',
  title: 'The spinal landmark that corresponds to the inferior tip of the scapula',
  citation: 'PMC2647093. 34 subjects, radiographs: T8 on average, SD 0.9 level, standing.',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2647093',
};
