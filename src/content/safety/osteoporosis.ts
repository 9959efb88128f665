import type { Safety } from '../schema/records.ts';

export const osteoporosis: Safety = {
  id: 'osteoporosis',
  rank: 'ask-first',
  name: 'Osteoporosis',
  text: 'Thin bones can break under a load that others do not notice. Ask your doctor or physical therapist before you try self-massage.',
  sources: ['practice-text', 'therabody-precautions'],
};
