import type { Safety } from '../schema/records.ts';

export const pregnancy: Safety = {
  id: 'pregnancy',
  rank: 'ask-first',
  name: 'Pregnancy',
  text: 'Ask your midwife or doctor first.',
  sources: ['therabody-precautions'],
};
