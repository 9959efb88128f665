import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const rhomboidMinor: Muscle = {
  id: 'rhomboid-minor',
  group: 'rhomboids',
  name: 'Rhomboid minor',
  latin: 'Musculus rhomboideus minor',
  ta2: '2233',
  fma: 'FMA13380',
  aliases: ['rhomboids', 'lesser rhomboid', 'between the shoulder blades'],
  regions: ['upper-back'],
  summary: 'The smaller strap above the rhomboid major. It draws the shoulder blade up and towards the spine.',
  origin: {
    text: 'Inferior end of the nuchal ligament and spinous processes of C7 and T1.',
    bones: [...vertebraeFrom('c7', 't1')],
  },
  insertion: { text: 'Medial border of the scapula at the root of its spine.', bones: ['scapula'] },
  action: 'Retracts and elevates the scapula and turns the shoulder socket inferiorly.',
  nerve: 'Dorsal scapular nerve (C4, C5)',
  bloodSupply: 'Dorsal scapular artery',
  fibreDirection: 'Inferior and lateral.',
  over: ['trapezius-transverse'],
  under: ['serratus-posterior-superior'],
  whenItAches: {
    text: 'It can ache at the top of the inner edge of the shoulder blade.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
