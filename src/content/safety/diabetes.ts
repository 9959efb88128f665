import type { Safety } from '../schema/records.ts';

export const diabetes: Safety = {
  id: 'diabetes',
  rank: 'ask-first',
  name: 'Diabetes',
  text: 'Feeling can be dulled and skin can be fragile. Ask your doctor first.',
  sources: ['therabody-precautions'],
};
