import type { Safety } from '../schema/records.ts';

export const alteredSensation: Safety = {
  id: 'altered-sensation',
  rank: 'ask-first',
  name: 'Altered feeling, or medicines that dull it',
  text: 'If you feel less than usual, you cannot judge the pressure. Ask your doctor first.',
  sources: ['therabody-precautions'],
};
