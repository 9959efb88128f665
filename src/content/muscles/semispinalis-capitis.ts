import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const semispinalisCapitis: Muscle = {
  id: 'semispinalis-capitis',
  group: null,
  name: 'Semispinalis capitis',
  latin: 'Musculus semispinalis capitis',
  ta2: '2283',
  fma: null,
  aliases: ['semispinalis'],
  regions: ['upper-back'],
  summary: 'The thick cord at the back of the neck. It holds the head up and tips it back.',
  origin: {
    text: 'Transverse processes of C7–T6 and articular processes of C4–C6.',
    bones: [...vertebraeFrom('c4', 't6')],
  },
  insertion: { text: 'Occipital bone, between the superior and inferior nuchal lines.', bones: ['occipital-bone'] },
  action: 'Extends the head.',
  nerve: 'Posterior rami of the cervical nerves, among them the greater occipital nerve',
  bloodSupply: 'Occipital artery, deep cervical artery',
  fibreDirection: 'Superior and slightly medial.',
  over: ['trapezius-descending', 'splenius-capitis', 'splenius-cervicis', 'longissimus-capitis'],
  under: ['semispinalis-cervicis'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2'],
};
