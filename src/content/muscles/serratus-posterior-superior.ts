import { ribsFrom, vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const serratusPosteriorSuperior: Muscle = {
  id: 'serratus-posterior-superior',
  group: null,
  name: 'Serratus posterior superior',
  latin: 'Musculus serratus posterior superior',
  ta2: '2236',
  fma: 'FMA13401',
  aliases: ['superior posterior serratus'],
  regions: ['upper-back'],
  summary:
    'A thin sheet under the rhomboids, from the spine to the upper ribs. It may help lift the ribs as you breathe in.',
  origin: {
    text: 'Inferior end of the nuchal ligament and spinous processes of C7–T3.',
    bones: [...vertebraeFrom('c7', 't3')],
  },
  insertion: { text: 'Superior borders of ribs 2–5, lateral to their angles.', bones: [...ribsFrom(2, 5)] },
  action: 'Elevates ribs 2–5; its part in breathing is doubted.',
  nerve: 'Intercostal nerves 2–5',
  bloodSupply: 'Posterior intercostal arteries',
  fibreDirection: 'Inferior and lateral.',
  over: ['rhomboid-minor', 'rhomboid-major', 'trapezius-transverse'],
  under: [
    'splenius-cervicis',
    'splenius-capitis',
    'iliocostalis-thoracis',
    'iliocostalis-cervicis',
    'longissimus-thoracis',
  ],
  whenItAches: null,
  figures: [
    {
      name: 'Thickness',
      value: '3.5 ± 1.4 mm in men, 2.2 ± 1.5 mm in women, by ultrasound',
      sources: ['interscapular-ultrasound'],
    },
  ],
  sources: ['standard-anatomy', 'ta2', 'fma', 'interscapular-ultrasound'],
};
