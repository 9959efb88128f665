import type { Region } from '../schema/records.ts';

export const lowerBack: Region = {
  id: 'lower-back',
  name: 'Lower back',
  anatomicalName: 'lumbar region',
  summary:
    'From just below the ribs to the top of the pelvis. No ribs stand behind the muscles here, so you work beside the spine and keep the pressure modest.',
  sources: ['practice-text', 'standard-anatomy'],
};
