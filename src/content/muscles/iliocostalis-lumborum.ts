import { ribsFrom, vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const iliocostalisLumborum: Muscle = {
  id: 'iliocostalis-lumborum',
  group: 'erector-spinae',
  name: 'Iliocostalis lumborum',
  latin: 'Musculus iliocostalis lumborum',
  ta2: '2258',
  fma: 'FMA22702',
  aliases: ['iliocostalis', 'erector spinae', 'lateral column'],
  regions: ['lower-back'],
  summary:
    'The outer column in the lower back, from the pelvis to the ribs. It straightens the back and bends it to the side.',
  origin: { text: 'Sacrum, iliac crest and thoracolumbar fascia.', bones: ['sacrum', 'hip-bone'] },
  insertion: {
    text: 'Angles of ribs 5–12 and the transverse processes of L1–L4.',
    bones: [...ribsFrom(5, 12), ...vertebraeFrom('l1', 'l4')],
  },
  action: 'Extends the lumbar spine; on one side, bends it to that side.',
  nerve: 'Posterior rami of the lumbar and inferior thoracic nerves',
  bloodSupply: 'Lumbar and posterior intercostal arteries',
  fibreDirection: 'Superior and slightly lateral.',
  over: ['thoracolumbar-fascia', 'erector-spinae-aponeurosis', 'serratus-posterior-inferior'],
  under: ['quadratus-lumborum'],
  whenItAches: {
    text: 'People feel a broad, stiff ache beside the lower spine, often after long sitting or lifting. Tender spots are said to ache into the buttock.',
    grade: 'opinion',
    sources: ['trigger-point-manual', 'practice-text'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
