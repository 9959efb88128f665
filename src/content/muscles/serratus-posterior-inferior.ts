import { ribsFrom, vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const serratusPosteriorInferior: Muscle = {
  id: 'serratus-posterior-inferior',
  group: null,
  name: 'Serratus posterior inferior',
  latin: 'Musculus serratus posterior inferior',
  ta2: '2235',
  fma: 'FMA13402',
  aliases: ['inferior posterior serratus'],
  regions: ['mid-back', 'lower-back'],
  summary:
    'A thin sheet under the latissimus dorsi, from the spine to the lowest ribs. It may help draw the ribs down.',
  origin: { text: 'Spinous processes of T11–L2, by the thoracolumbar fascia.', bones: [...vertebraeFrom('t11', 'l2')] },
  insertion: { text: 'Inferior borders of ribs 9–12, lateral to their angles.', bones: [...ribsFrom(9, 12)] },
  action: 'Depresses ribs 9–12; its part in breathing is doubted.',
  nerve: 'Anterior rami of T9–T12',
  bloodSupply: 'Posterior intercostal arteries',
  fibreDirection: 'Superior and lateral.',
  over: ['latissimus-dorsi'],
  under: ['iliocostalis-thoracis', 'iliocostalis-lumborum', 'longissimus-thoracis'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
