import type { Safety } from '../schema/records.ts';

export const spinalDeformity: Safety = {
  id: 'spinal-deformity',
  rank: 'ask-first',
  name: 'Scoliosis or another spinal deformity',
  text: 'Bones lie elsewhere than this model shows. Ask a physical therapist which pressure suits you.',
  sources: ['therabody-precautions'],
};
