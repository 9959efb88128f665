import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const spleniusCervicis: Muscle = {
  id: 'splenius-cervicis',
  group: null,
  name: 'Splenius cervicis',
  latin: 'Musculus splenius colli',
  ta2: '2274',
  fma: 'FMA22681',
  aliases: ['splenius colli', 'Musculus splenius cervicis', 'splenius'],
  regions: ['upper-back'],
  summary: 'The lower neighbour of the splenius capitis. It bends the neck back and turns it.',
  origin: { text: 'Spinous processes of T3–T6.', bones: [...vertebraeFrom('t3', 't6')] },
  insertion: { text: 'Transverse processes of C1–C3.', bones: [...vertebraeFrom('c1', 'c3')] },
  action: 'Extends the neck; on one side, bends and turns it to that side.',
  nerve: 'Posterior rami of the inferior cervical nerves',
  bloodSupply: 'Deep cervical artery',
  fibreDirection: 'Superior and lateral.',
  over: ['trapezius-descending', 'levator-scapulae', 'serratus-posterior-superior'],
  under: ['longissimus-cervicis', 'semispinalis-capitis'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
