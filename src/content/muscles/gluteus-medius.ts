import type { Muscle } from '../schema/records.ts';

export const gluteusMedius: Muscle = {
  id: 'gluteus-medius',
  group: null,
  name: 'Gluteus medius',
  latin: 'Musculus gluteus medius',
  ta2: '2599',
  fma: 'FMA22315',
  aliases: ['glutes', 'side of the hip', 'glute med'],
  regions: ['lower-back'],
  summary: 'The fan on the side of the hip. It keeps the pelvis level when you stand on one leg.',
  origin: {
    text: 'External surface of the ilium, between the anterior and posterior gluteal lines.',
    bones: ['hip-bone'],
  },
  insertion: { text: 'Lateral surface of the greater trochanter of the femur.', bones: ['femur'] },
  action: 'Abducts the thigh and keeps the pelvis level in walking.',
  nerve: 'Superior gluteal nerve (L4–S1)',
  bloodSupply: 'Superior gluteal artery',
  fibreDirection: 'Inferior, gathering laterally.',
  over: ['skin', 'gluteus-maximus'],
  under: ['hip-bone', 'femur'],
  whenItAches: null,
  tools: [
    { tool: 'foam-roller', directness: 'named', why: 'The roller also suits the glutes, which can add to back pain.' },
    { tool: 'massage-ball', directness: 'named', why: 'For small tender spots of the glutes.' },
    { tool: 'hands', directness: 'named', why: 'Your own hands reach the glutes.' },
  ],
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text'],
};
