import type { AboutText } from '../schema/records.ts';

export const selfMassage: AboutText = {
  id: 'self-massage',
  name: 'What you can do yourself',
  text: 'Self-massage is a good way to deal with minor aches and stiffness, with a range of tools. Always listen to your body, and put no direct pressure on the spinal column itself.',
  sources: ['practice-text'],
};
