import type { Safety } from '../schema/records.ts';

export const varicoseVeins: Safety = {
  id: 'varicose-veins',
  rank: 'ask-first',
  name: 'Varicose veins',
  text: 'Keep tools off them, and ask your doctor first.',
  sources: ['therabody-precautions'],
};
