import type { Source } from '../schema/records.ts';

export const snider2008: Source = {
  id: 'snider-2008',
  kind: 'trial',
  title: 'Reliability of Tuffier’s line as an anatomic landmark',
  citation: 'Spine 2008. doi 10.1097/BRS.0b013e318166f58c. 260 radiographs.',
  url: 'https://doi.org/10.1097/BRS.0b013e318166f58c',
};
