import type { Source } from '../schema/records.ts';

export const arteryCase: Source = {
  id: 'artery-case',
  kind: 'case-report',
  title: 'Vertebral artery dissection after use of a handheld massage gun',
  citation: 'Clin Pract Cases Emerg Med 2022;6:159; woman, 27 years.',
};
