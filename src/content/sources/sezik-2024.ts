import type { Source } from '../schema/records.ts';

export const sezik2024: Source = {
  id: 'sezik-2024',
  kind: 'trial',
  title: 'Slow and self-chosen rolling rhythm compared',
  citation: 'Sezik et al., J Sports Sci Med 2024.',
};
