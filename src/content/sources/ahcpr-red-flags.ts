import type { Source } from '../schema/records.ts';

export const ahcprRedFlags: Source = {
  id: 'ahcpr-red-flags',
  kind: 'guideline',
  title: 'Acute low back problems in adults: table of red flags',
  citation: 'Agency for Health Care Policy and Research, NBK52120.',
  url: 'https://www.ncbi.nlm.nih.gov/books/NBK52120/',
};
