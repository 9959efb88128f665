import type { Safety } from '../schema/records.ts';

export const fractures: Safety = {
  id: 'fractures',
  rank: 'do-not',
  name: 'Fractures',
  text: 'Do not roll or press near a broken bone. In an expert panel, 84 % named fractures a reason not to roll.',
  sources: ['bartsch-2021'],
};
