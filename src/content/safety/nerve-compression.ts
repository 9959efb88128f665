import type { Safety } from '../schema/records.ts';

export const nerveCompression: Safety = {
  id: 'nerve-compression',
  rank: 'ask-first',
  name: 'Nerve compression, such as sciatica',
  text: 'If a nerve is pressed, for example with sciatica, ask a doctor or physical therapist before you try self-massage.',
  sources: ['practice-text'],
};
