import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const erectorSpinaeAponeurosis: Muscle = {
  id: 'erector-spinae-aponeurosis',
  group: null,
  name: 'Erector spinae aponeurosis',
  latin: 'Aponeurosis erectoris spinae',
  ta2: '2255',
  fma: null,
  aliases: ['ESA', 'erector spinae tendon', 'common tendon of the erector spinae'],
  regions: ['lower-back'],
  summary:
    'The broad, pearl-coloured tendon over the long muscles of the lower back. It passes their pull to the sacrum and pelvis.',
  origin: {
    text: 'Median sacral crest, iliac crest and the spinous processes of the lumbar vertebrae.',
    bones: ['sacrum', 'hip-bone', ...vertebraeFrom('l1', 'l5')],
  },
  insertion: {
    text: 'Feathers out superiorly into the bellies of the longissimus and iliocostalis at about T11–L1, without a bone of its own.',
    bones: [...vertebraeFrom('t11', 'l1')],
  },
  action: 'Carries the pull of the thoracic fibres of the erector spinae to the pelvis, across the whole lumbar spine.',
  nerve: 'Posterior rami of the spinal nerves, for sensation',
  bloodSupply: 'Lumbar arteries',
  fibreDirection: 'Superior and slightly lateral, in parallel tendons.',
  over: ['thoracolumbar-fascia'],
  under: ['longissimus-thoracis', 'iliocostalis-lumborum', 'multifidus'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'bogduk-1980'],
};
