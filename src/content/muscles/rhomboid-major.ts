import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const rhomboidMajor: Muscle = {
  id: 'rhomboid-major',
  group: 'rhomboids',
  name: 'Rhomboid major',
  latin: 'Musculus rhomboideus major',
  ta2: '2232',
  fma: 'FMA13379',
  aliases: ['rhomboids', 'greater rhomboid', 'between the shoulder blades'],
  regions: ['mid-back', 'upper-back'],
  summary:
    'A slanting strap from the spine to the inner edge of the shoulder blade. It pulls the blade back and turns it down.',
  origin: { text: 'Spinous processes of T2–T5.', bones: [...vertebraeFrom('t2', 't5')] },
  insertion: {
    text: 'Medial border of the scapula, from the root of its spine to the inferior angle.',
    bones: ['scapula'],
  },
  action: 'Retracts the scapula, turns the shoulder socket inferiorly and holds the blade to the ribs.',
  nerve: 'Dorsal scapular nerve (C4, C5)',
  bloodSupply: 'Dorsal scapular artery',
  fibreDirection: 'Inferior and lateral.',
  over: ['trapezius-transverse', 'trapezius-ascending', 'latissimus-dorsi'],
  under: ['serratus-posterior-superior', 'iliocostalis-thoracis', 'longissimus-thoracis'],
  whenItAches: {
    text: 'It can ache along the inner edge of the shoulder blade, often after long sitting.',
    grade: 'opinion',
    sources: ['trigger-point-manual', 'practice-text'],
  },
  figures: [
    {
      name: 'Thickness',
      value: '6.3 ± 2.3 mm in men, 3.8 ± 1.7 mm in women, by ultrasound',
      sources: ['interscapular-ultrasound'],
    },
  ],
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual', 'interscapular-ultrasound'],
};
