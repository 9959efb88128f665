import type { Source } from '../schema/records.ts';

export const sharecareRoller: Source = {
  id: 'sharecare-roller',
  kind: 'practitioner',
  title: 'Advice on foam rollers and the lower back',
  citation: 'Sharecare, web page.',
  caveat: 'Opinion of practitioners, without data.',
};
