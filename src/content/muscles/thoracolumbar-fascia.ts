import { ribsFrom, vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const thoracolumbarFascia: Muscle = {
  id: 'thoracolumbar-fascia',
  group: null,
  name: 'Thoracolumbar fascia',
  latin: 'Fascia thoracolumbalis',
  ta2: '2242',
  fma: 'FMA25072',
  aliases: ['lumbodorsal fascia', 'TLF', 'lumbar fascia', 'back fascia'],
  regions: ['lower-back'],
  summary:
    'The pearl-coloured sheet of the lower back. It ties the latissimus dorsi to the pelvis and wraps the long back muscles.',
  origin: {
    text: 'Spinous processes of the thoracic and lumbar vertebrae and the median sacral crest (posterior layer); lumbar transverse processes (middle layer).',
    bones: [...vertebraeFrom('t7', 'l5'), 'sacrum'],
  },
  insertion: {
    text: 'Iliac crest, the angles of the ribs, and the aponeuroses of the abdominal muscles.',
    bones: ['hip-bone', ...ribsFrom(9, 12)],
  },
  action: 'Passes force between arm, trunk and leg, and keeps the erector spinae in place.',
  nerve: 'Posterior rami of the spinal nerves, for sensation',
  bloodSupply: 'Posterior intercostal and lumbar arteries',
  fibreDirection:
    'Crossing sheets: lateral and inferior from the latissimus dorsi, lateral and superior from the gluteus maximus.',
  over: ['skin'],
  under: ['erector-spinae-aponeurosis', 'iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus'],
  whenItAches: null,
  figures: [{ name: 'Thickness', value: '1.5–1.6 mm', sources: ['fascia-thickness'] }],
  sources: ['standard-anatomy', 'ta2', 'fma', 'fascia-thickness'],
};
