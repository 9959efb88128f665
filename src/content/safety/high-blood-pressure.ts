import type { Safety } from '../schema/records.ts';

export const highBloodPressure: Safety = {
  id: 'high-blood-pressure',
  rank: 'ask-first',
  name: 'High blood pressure',
  text: 'Ask your doctor before you use a massage gun.',
  sources: ['therabody-precautions'],
};
