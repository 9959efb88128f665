import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const longissimusCervicis: Muscle = {
  id: 'longissimus-cervicis',
  group: 'erector-spinae',
  name: 'Longissimus cervicis',
  latin: 'Musculus longissimus colli',
  ta2: '2265',
  fma: 'FMA22711',
  aliases: ['longissimus colli', 'Musculus longissimus cervicis', 'longissimus', 'erector spinae'],
  regions: ['upper-back'],
  summary: 'A slim continuation of the middle column into the neck.',
  origin: { text: 'Transverse processes of T1–T5.', bones: [...vertebraeFrom('t1', 't5')] },
  insertion: { text: 'Transverse processes of C2–C6.', bones: [...vertebraeFrom('c2', 'c6')] },
  action: 'Extends the neck; on one side, bends it to that side.',
  nerve: 'Posterior rami of the cervical and superior thoracic nerves',
  bloodSupply: 'Deep cervical artery, posterior intercostal arteries',
  fibreDirection: 'Superior, almost vertical.',
  over: ['splenius-cervicis'],
  under: ['semispinalis-cervicis'],
  whenItAches: {
    text: 'People feel a deep, stiff ache at the base of the neck.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
