import type { Source } from '../schema/records.ts';

export const nice2016: Source = {
  id: 'nice-2016',
  kind: 'guideline',
  title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
  citation: 'National Institute for Health and Care Excellence, 2016.',
  caveat: 'Read through summaries of the guideline.',
  url: 'https://www.nice.org.uk/guidance/ng59',
};
