import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const spleniusCapitis: Muscle = {
  id: 'splenius-capitis',
  group: null,
  name: 'Splenius capitis',
  latin: 'Musculus splenius capitis',
  ta2: '2273',
  fma: 'FMA22653',
  aliases: ['splenius', 'bandage muscle of the neck'],
  regions: ['upper-back'],
  summary: 'A flat band on the back of the neck. It tips the head back and turns the face to its side.',
  origin: { text: 'Nuchal ligament and spinous processes of C7–T3.', bones: [...vertebraeFrom('c7', 't3')] },
  insertion: {
    text: 'Mastoid process and lateral third of the superior nuchal line.',
    bones: ['temporal-bone', 'occipital-bone'],
  },
  action: 'Extends the head; on one side, bends and turns it to that side.',
  nerve: 'Posterior rami of the middle cervical nerves',
  bloodSupply: 'Occipital artery, deep cervical artery',
  fibreDirection: 'Superior and lateral.',
  over: ['trapezius-descending', 'serratus-posterior-superior'],
  under: ['semispinalis-capitis', 'longissimus-capitis', 'spinalis-cervicis'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
