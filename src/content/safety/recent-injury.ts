import type { Safety } from '../schema/records.ts';

export const recentInjury: Safety = {
  id: 'recent-injury',
  rank: 'ask-first',
  name: 'Recent injury',
  text: 'Ask a doctor or physical therapist when you may start.',
  sources: ['therabody-precautions'],
};
