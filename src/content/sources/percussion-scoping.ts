import type { Source } from '../schema/records.ts';

export const percussionScoping: Source = {
  id: 'percussion-scoping',
  kind: 'review',
  title: 'Percussive massage: a rapid scoping review',
  citation: '24 studies, world.physio.',
};
