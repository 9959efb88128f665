import type { Source } from '../schema/records.ts';

export const springforwardLumbar: Source = {
  id: 'springforward-lumbar',
  kind: 'practitioner',
  title: 'Why some physical therapists advise against rolling the lower back',
  citation: 'Spring Forward Physical Therapy, web page.',
  caveat: 'Opinion of practitioners, without data.',
};
