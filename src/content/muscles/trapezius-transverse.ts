import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const trapeziusTransverse: Muscle = {
  id: 'trapezius-transverse',
  group: 'trapezius',
  name: 'Trapezius, transverse part',
  latin: 'Pars transversa musculi trapezii',
  ta2: '2228',
  fma: 'FMA32556',
  aliases: ['middle trapezius', 'mid traps', 'traps', 'transverse part of trapezius'],
  regions: ['upper-back'],
  summary: 'Runs straight across from the spine to the shoulder blade. It pulls the blade towards the spine.',
  origin: {
    text: 'Spinous processes of C7–T3 and their supraspinous ligament.',
    bones: [...vertebraeFrom('c7', 't3')],
  },
  insertion: {
    text: 'Medial margin of the acromion and superior lip of the spine of the scapula.',
    bones: ['scapula'],
  },
  action: 'Retracts the scapula.',
  nerve: 'Accessory nerve (XI); cervical plexus (C3, C4) for sensation',
  bloodSupply: 'Transverse cervical artery, dorsal scapular artery',
  fibreDirection: 'Lateral, almost horizontal.',
  over: ['skin'],
  under: ['rhomboid-minor', 'rhomboid-major', 'supraspinatus', 'serratus-posterior-superior'],
  whenItAches: {
    text: 'It can ache or burn between the spine and the shoulder blade, often after sitting with rounded shoulders.',
    grade: 'opinion',
    sources: ['trigger-point-manual', 'practice-text'],
  },
  figures: [
    {
      name: 'Thickness between the shoulder blades',
      value: '4.9 ± 1.0 mm in men, 3.4 ± 0.8 mm in women, by ultrasound',
      sources: ['interscapular-ultrasound'],
    },
  ],
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual', 'interscapular-ultrasound'],
};
