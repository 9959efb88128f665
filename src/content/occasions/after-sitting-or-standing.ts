import type { Occasion } from '../schema/records.ts';

export const afterSittingOrStanding: Occasion = {
  id: 'after-sitting-or-standing',
  name: 'After long sitting or standing',
  text: 'To ease stiffness and get the blood moving.',
  sources: ['practice-text'],
};
