import { ribsFrom, vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const latissimusDorsi: Muscle = {
  id: 'latissimus-dorsi',
  group: 'latissimus-dorsi',
  name: 'Latissimus dorsi',
  latin: 'Musculus latissimus dorsi',
  ta2: '2231',
  fma: 'FMA13357',
  aliases: ['lats', 'lat', 'broadest muscle of the back', 'large back muscle', 'wing muscle'],
  regions: ['lower-back', 'mid-back'],
  summary: 'The broad sheet from the lower back to the upper arm. It pulls the arm down, back and inward.',
  origin: {
    text: 'Spinous processes of T7–T12, thoracolumbar fascia, iliac crest, ribs 9–12, and often the inferior angle of the scapula.',
    bones: [...vertebraeFrom('t7', 'l5'), 'sacrum', 'hip-bone', ...ribsFrom(9, 12), 'scapula'],
  },
  insertion: { text: 'Floor of the intertubercular sulcus of the humerus.', bones: ['humerus'] },
  action: 'Extends, adducts and rotates the arm medially; lifts the body towards the arms when you climb.',
  nerve: 'Thoracodorsal nerve (C6–C8)',
  bloodSupply: 'Thoracodorsal artery',
  fibreDirection: 'Superior and lateral, turning from horizontal at its superior edge to almost vertical at the flank.',
  over: ['skin', 'trapezius-ascending'],
  under: [
    'serratus-posterior-inferior',
    'longissimus-thoracis',
    'iliocostalis-thoracis',
    'rhomboid-major',
    'teres-major',
    'serratus-anterior',
    'external-oblique',
  ],
  whenItAches: {
    text: 'It can ache around the lower tip of the shoulder blade or down the flank. Tender spots are said to ache along the inner arm.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual'],
};
