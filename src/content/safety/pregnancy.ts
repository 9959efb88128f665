import type { Safety } from '../schema/records.ts';

export const pregnancy: Safety = {
  id: 'pregnancy',
  rank: 'ask-first',
  name: 'Pregnancy',
  text: 'Ask your midwife or doctor first. Do not lie on your back on a roller or a ball late in pregnancy.',
  sources: ['therabody-precautions'],
};
