import { ribsFrom, vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const longissimusThoracis: Muscle = {
  id: 'longissimus-thoracis',
  group: 'erector-spinae',
  name: 'Longissimus thoracis',
  latin: 'Musculus longissimus thoracis',
  ta2: '2263',
  fma: 'FMA22709',
  aliases: ['longissimus', 'erector spinae', 'middle column'],
  regions: ['lower-back', 'mid-back'],
  summary: 'The long middle column beside the spine, the thickest of the three. It straightens the back.',
  origin: {
    text: 'Sacrum, iliac crest, and spinous and transverse processes of the lumbar vertebrae.',
    bones: ['sacrum', 'hip-bone', ...vertebraeFrom('l1', 'l5')],
  },
  insertion: {
    text: 'Transverse processes of T1–T12 and ribs 3–12 near their tubercles.',
    bones: [...vertebraeFrom('t1', 't12'), ...ribsFrom(3, 12)],
  },
  action: 'Extends the spine; on one side, bends it to that side.',
  nerve: 'Posterior rami of the thoracic and lumbar nerves',
  bloodSupply: 'Posterior intercostal and lumbar arteries',
  fibreDirection: 'Superior and slightly lateral.',
  over: [
    'thoracolumbar-fascia',
    'erector-spinae-aponeurosis',
    'latissimus-dorsi',
    'trapezius-ascending',
    'rhomboid-major',
    'serratus-posterior-superior',
    'serratus-posterior-inferior',
  ],
  under: ['multifidus', 'semispinalis-thoracis'],
  whenItAches: {
    text: 'People feel a firm, tired ache right beside the spine. Tender spots low in the back are said to ache into the buttock.',
    grade: 'opinion',
    sources: ['trigger-point-manual', 'practice-text'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
