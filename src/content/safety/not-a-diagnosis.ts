import type { Safety } from '../schema/records.ts';

export const notADiagnosis: Safety = {
  id: 'not-a-diagnosis',
  rank: 'rule',
  name: 'This page does not diagnose',
  text: 'It shows anatomy and massage techniques. It cannot tell you why your back hurts. A doctor or a physical therapist can.',
  sources: ['practice-text', 'verhagen-2016'],
};
