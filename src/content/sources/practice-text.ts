import type { Source } from '../schema/records.ts';

export const practiceText: Source = {
  id: 'practice-text',
  kind: 'practice-text',
  title: 'Back Massage: Techniques, Tools, and Benefits for Pain Relief',
  citation: 'Jordan. Web article, 7 min read, in the section Pain Management.',
};
