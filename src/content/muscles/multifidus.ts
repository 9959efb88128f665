import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const multifidus: Muscle = {
  id: 'multifidus',
  group: null,
  name: 'Multifidus',
  latin: 'Musculi multifidi',
  ta2: '2276',
  fma: 'FMA22827',
  aliases: ['multifidi', 'multifidus muscles', 'deep stabiliser'],
  regions: ['lower-back', 'mid-back', 'upper-back'],
  summary:
    'Short bundles in the groove beside the spinous processes, thickest in the lower back. They steady each vertebra.',
  origin: {
    text: 'Sacrum, posterior superior iliac spine, mammillary processes of the lumbar, transverse processes of the thoracic and articular processes of the inferior cervical vertebrae.',
    bones: ['sacrum', 'hip-bone', ...vertebraeFrom('c4', 'l5')],
  },
  insertion: {
    text: 'Spinous processes, two to four levels superior, as far as C2.',
    bones: [...vertebraeFrom('c2', 'l5')],
  },
  action: 'Steadies the vertebrae, extends the spine and turns it to the other side.',
  nerve: 'Posterior rami of the spinal nerves, medial branches',
  bloodSupply: 'Posterior intercostal and lumbar arteries',
  fibreDirection: 'Superior and medial.',
  over: [
    'thoracolumbar-fascia',
    'erector-spinae-aponeurosis',
    'longissimus-thoracis',
    'spinalis-thoracis',
    'spinalis-cervicis',
    'semispinalis-cervicis',
    'semispinalis-thoracis',
  ],
  under: [],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
