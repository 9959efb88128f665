import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const semispinalisCervicis: Muscle = {
  id: 'semispinalis-cervicis',
  group: null,
  name: 'Semispinalis cervicis',
  latin: 'Musculus semispinalis colli',
  ta2: '2282',
  fma: null,
  aliases: ['semispinalis colli', 'Musculus semispinalis cervicis', 'semispinalis'],
  regions: ['upper-back'],
  summary: 'A deep muscle of the neck that ends mostly on the second vertebra. It straightens the neck.',
  origin: { text: 'Transverse processes of T1–T6.', bones: [...vertebraeFrom('t1', 't6')] },
  insertion: { text: 'Spinous processes of C2–C5.', bones: [...vertebraeFrom('c2', 'c5')] },
  action: 'Extends the neck and turns it to the other side.',
  nerve: 'Posterior rami of the cervical and thoracic nerves',
  bloodSupply: 'Deep cervical artery, posterior intercostal arteries',
  fibreDirection: 'Superior and medial.',
  over: ['semispinalis-capitis', 'longissimus-cervicis', 'spinalis-cervicis'],
  under: ['multifidus'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2'],
};
