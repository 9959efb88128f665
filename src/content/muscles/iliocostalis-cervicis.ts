import { ribsFrom, vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const iliocostalisCervicis: Muscle = {
  id: 'iliocostalis-cervicis',
  group: 'erector-spinae',
  name: 'Iliocostalis cervicis',
  latin: 'Musculus iliocostalis colli',
  ta2: '2261',
  fma: 'FMA22704',
  aliases: ['iliocostalis colli', 'Musculus iliocostalis cervicis', 'iliocostalis', 'erector spinae'],
  regions: ['upper-back'],
  summary: 'The uppermost piece of the outer column, from the upper ribs to the neck.',
  origin: { text: 'Angles of ribs 3–6.', bones: [...ribsFrom(3, 6)] },
  insertion: { text: 'Transverse processes of C4–C6.', bones: [...vertebraeFrom('c4', 'c6')] },
  action: 'Extends the neck; on one side, bends it to that side.',
  nerve: 'Posterior rami of the inferior cervical and superior thoracic nerves',
  bloodSupply: 'Deep cervical artery, posterior intercostal arteries',
  fibreDirection: 'Superior and medial.',
  over: ['levator-scapulae', 'serratus-posterior-superior'],
  under: [],
  whenItAches: {
    text: 'People feel a tight ache where the neck meets the back, often after looking down for long.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
