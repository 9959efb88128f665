import type { Safety } from '../schema/records.ts';

export const keepOffTheSpine: Safety = {
  id: 'keep-off-the-spine',
  rank: 'rule',
  name: 'Keep off the spine',
  text: 'Never press hard on the bones of your spine. Work the muscles around it.',
  sources: ['practice-text'],
};
