import type { Safety } from '../schema/records.ts';

export const boneInfection: Safety = {
  id: 'bone-infection',
  rank: 'ask-first',
  name: 'Bone infection, or bone growing in muscle',
  text: 'Experts call for caution: 94 % for bone infection (osteomyelitis), 92 % for bone in muscle (myositis ossificans). Ask your doctor.',
  sources: ['bartsch-2021'],
};
