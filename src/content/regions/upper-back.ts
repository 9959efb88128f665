import type { Region } from '../schema/records.ts';

export const upperBack: Region = {
  id: 'upper-back',
  name: 'Upper back and shoulders',
  anatomicalName: 'scapular region and the root of the neck',
  summary:
    'Around the shoulder blades and over the top of the shoulders, where the trapezius covers the rhomboids. A wall, a hook or the opposite hand gets you there.',
  sources: ['practice-text', 'standard-anatomy'],
};
