import { ribsFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const iliocostalisThoracis: Muscle = {
  id: 'iliocostalis-thoracis',
  group: 'erector-spinae',
  name: 'Iliocostalis thoracis',
  latin: 'Musculus iliocostalis thoracis',
  ta2: '2260',
  fma: 'FMA22703',
  aliases: ['iliocostalis', 'erector spinae', 'lateral column'],
  regions: ['mid-back'],
  summary: 'The outer column on the ribs. It steadies the rib cage and straightens the back.',
  origin: { text: 'Angles of ribs 7–12, medial to the iliocostalis lumborum.', bones: [...ribsFrom(7, 12)] },
  insertion: {
    text: 'Angles of ribs 1–6 and the transverse process of C7.',
    bones: [...ribsFrom(1, 6), 'vertebra-c7'],
  },
  action: 'Extends the thoracic spine; on one side, bends it to that side.',
  nerve: 'Posterior rami of the thoracic nerves',
  bloodSupply: 'Posterior intercostal arteries',
  fibreDirection: 'Superior, almost vertical.',
  over: [
    'trapezius-ascending',
    'latissimus-dorsi',
    'rhomboid-major',
    'serratus-posterior-superior',
    'serratus-posterior-inferior',
  ],
  under: [],
  whenItAches: {
    text: 'People feel a stiff ache on the ribs, level with or below the shoulder blade.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
