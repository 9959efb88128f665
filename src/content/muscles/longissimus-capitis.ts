import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const longissimusCapitis: Muscle = {
  id: 'longissimus-capitis',
  group: 'erector-spinae',
  name: 'Longissimus capitis',
  latin: 'Musculus longissimus capitis',
  ta2: '2266',
  fma: 'FMA22714',
  aliases: ['longissimus', 'erector spinae'],
  regions: ['upper-back'],
  summary: 'The strand of the middle column that reaches the head, behind the ear.',
  origin: {
    text: 'Transverse processes of T1–T5 and articular processes of C4–C7.',
    bones: [...vertebraeFrom('c4', 't5')],
  },
  insertion: { text: 'Posterior margin of the mastoid process.', bones: ['temporal-bone'] },
  action: 'Extends the head; on one side, bends and turns it to that side.',
  nerve: 'Posterior rami of the cervical nerves',
  bloodSupply: 'Occipital artery, deep cervical artery',
  fibreDirection: 'Superior and slightly lateral.',
  over: ['splenius-capitis'],
  under: ['semispinalis-capitis'],
  whenItAches: {
    text: 'It can ache in the side of the neck. Tender spots are said to ache behind the ear.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
