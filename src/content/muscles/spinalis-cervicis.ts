import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const spinalisCervicis: Muscle = {
  id: 'spinalis-cervicis',
  group: 'erector-spinae',
  name: 'Spinalis cervicis',
  latin: 'Musculus spinalis colli',
  ta2: '2269',
  fma: null,
  aliases: ['spinalis colli', 'Musculus spinalis cervicis', 'spinalis', 'erector spinae'],
  regions: ['upper-back'],
  summary: 'A thin strand beside the spinous processes of the neck, missing in some people.',
  origin: {
    text: 'Inferior end of the nuchal ligament and spinous processes of C7–T2.',
    bones: [...vertebraeFrom('c7', 't2')],
  },
  insertion: { text: 'Spinous processes of C2–C4.', bones: [...vertebraeFrom('c2', 'c4')] },
  action: 'Extends the neck.',
  nerve: 'Posterior rami of the cervical nerves',
  bloodSupply: 'Deep cervical artery',
  fibreDirection: 'Superior, vertical.',
  over: ['splenius-capitis'],
  under: ['semispinalis-cervicis', 'multifidus'],
  whenItAches: {
    text: 'It lies too deep and too near the bone to be felt apart from its neighbours.',
    grade: 'opinion',
    sources: ['standard-anatomy'],
  },
  sources: ['standard-anatomy', 'ta2', 'practice-text'],
};
