import type { AboutText } from '../schema/records.ts';

export const selfMassage: AboutText = {
  id: 'self-massage',
  topic: 'massage',
  name: 'What you can do yourself',
  text: 'Self-massage is a good way to deal with minor aches and stiffness, with a range of tools. As you work, listen to your body and keep direct pressure off the spine itself.',
  sources: ['practice-text'],
};
