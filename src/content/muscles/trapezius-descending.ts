import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const trapeziusDescending: Muscle = {
  id: 'trapezius-descending',
  group: 'trapezius',
  name: 'Trapezius, descending part',
  latin: 'Pars descendens musculi trapezii',
  ta2: '2227',
  fma: 'FMA32557',
  aliases: ['upper trapezius', 'upper traps', 'traps', 'top of the shoulder', 'descending part of trapezius'],
  regions: ['upper-back'],
  summary: 'Runs from the back of your head and neck to the collarbone. It lifts the shoulder and helps turn the head.',
  origin: {
    text: 'Medial third of the superior nuchal line, external occipital protuberance and nuchal ligament.',
    bones: ['occipital-bone', ...vertebraeFrom('c2', 'c6')],
  },
  insertion: { text: 'Lateral third of the clavicle.', bones: ['clavicle'] },
  action:
    'Elevates the scapula and turns the shoulder socket superiorly; on one side, bends the neck to that side and turns the face to the other.',
  nerve: 'Accessory nerve (XI); cervical plexus (C3, C4) for sensation',
  bloodSupply: 'Transverse cervical artery, occipital artery',
  fibreDirection: 'Inferior and lateral, twisting anteriorly to reach the clavicle.',
  over: ['skin'],
  under: ['splenius-capitis', 'splenius-cervicis', 'semispinalis-capitis', 'levator-scapulae', 'supraspinatus'],
  whenItAches: {
    text: 'It often feels tight at the top of the shoulder after stress or long sitting. Tender spots are said to ache up the side of the neck to the temple.',
    grade: 'opinion',
    sources: ['trigger-point-manual', 'practice-text'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
