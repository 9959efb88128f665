import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const trapeziusAscending: Muscle = {
  id: 'trapezius-ascending',
  group: 'trapezius',
  name: 'Trapezius, ascending part',
  latin: 'Pars ascendens musculi trapezii',
  ta2: '2229',
  fma: 'FMA32555',
  aliases: ['lower trapezius', 'lower traps', 'traps', 'ascending part of trapezius'],
  regions: ['mid-back', 'upper-back'],
  summary:
    'Rises from the middle of the back to the shoulder blade. It draws the blade down and helps you raise the arm overhead.',
  origin: {
    text: 'Spinous processes of T4–T12 and their supraspinous ligament.',
    bones: [...vertebraeFrom('t4', 't12')],
  },
  insertion: { text: 'Tubercle at the medial end of the spine of the scapula.', bones: ['scapula'] },
  action: 'Depresses the scapula and turns the shoulder socket superiorly.',
  nerve: 'Accessory nerve (XI); cervical plexus (C3, C4) for sensation',
  bloodSupply: 'Dorsal scapular artery, posterior intercostal arteries',
  fibreDirection: 'Superior and lateral.',
  over: ['skin'],
  under: ['rhomboid-major', 'latissimus-dorsi', 'longissimus-thoracis', 'spinalis-thoracis', 'iliocostalis-thoracis'],
  whenItAches: {
    text: 'It can feel sore beside the spine below the shoulder blade. Tender spots are said to ache up to the neck and the top of the shoulder.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
