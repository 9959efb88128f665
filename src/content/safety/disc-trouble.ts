import type { Safety } from '../schema/records.ts';

export const discTrouble: Safety = {
  id: 'disc-trouble',
  rank: 'ask-first',
  name: 'Disc trouble',
  text: 'If you have a slipped or worn disc, ask a doctor or physical therapist before you try self-massage.',
  sources: ['practice-text'],
};
