import type { Muscle } from '../schema/records.ts';

export const gluteusMaximus: Muscle = {
  id: 'gluteus-maximus',
  group: null,
  name: 'Gluteus maximus',
  latin: 'Musculus gluteus maximus',
  ta2: '2598',
  fma: 'FMA22314',
  aliases: ['glutes', 'buttock muscle', 'glute max'],
  regions: ['lower-back'],
  summary: 'The large muscle of the buttock. It straightens the hip; when it is tight it can add to back pain.',
  origin: {
    text: 'Ilium posterior to the posterior gluteal line, posterior surface of sacrum and coccyx, sacrotuberous ligament.',
    bones: ['hip-bone', 'sacrum', 'coccyx'],
  },
  insertion: { text: 'Iliotibial tract, and the gluteal tuberosity of the femur.', bones: ['femur'] },
  action: 'Extends the hip and rotates the thigh laterally; works when you rise from a chair or climb stairs.',
  nerve: 'Inferior gluteal nerve (L5–S2)',
  bloodSupply: 'Superior and inferior gluteal arteries',
  fibreDirection: 'Inferior and lateral, in coarse bundles.',
  over: ['skin'],
  under: ['gluteus-medius', 'femur'],
  whenItAches: null,
  tools: [
    { tool: 'foam-roller', directness: 'named', why: 'The roller also suits the glutes, which can add to back pain.' },
    { tool: 'massage-ball', directness: 'named', why: 'For small tender spots of the glutes.' },
    { tool: 'hands', directness: 'named', why: 'Your own hands reach the glutes.' },
  ],
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text'],
};
