import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const levatorScapulae: Muscle = {
  id: 'levator-scapulae',
  group: null,
  name: 'Levator scapulae',
  latin: 'Levator scapulae',
  ta2: '2234',
  fma: 'FMA32519',
  aliases: ['levator', 'Musculus levator scapulae', 'shoulder lifter', 'neck and shoulder muscle'],
  regions: ['upper-back'],
  summary: 'A strap from the side of the neck to the upper corner of the shoulder blade. It lifts the blade.',
  origin: { text: 'Transverse processes of C1–C4.', bones: [...vertebraeFrom('c1', 'c4')] },
  insertion: { text: 'Medial border of the scapula, superior to the root of its spine.', bones: ['scapula'] },
  action: 'Elevates the scapula and turns the shoulder socket inferiorly; bends the neck to its side.',
  nerve: 'Cervical nerves (C3, C4) and dorsal scapular nerve (C5)',
  bloodSupply: 'Dorsal scapular artery, ascending cervical artery',
  fibreDirection: 'Inferior and slightly lateral.',
  over: ['trapezius-descending'],
  under: ['splenius-cervicis', 'iliocostalis-cervicis'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
