import { ribsFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const externalOblique: Muscle = {
  id: 'external-oblique',
  group: null,
  name: 'External oblique',
  latin: 'Musculus obliquus externus abdominis',
  ta2: '2364',
  fma: 'FMA13335',
  aliases: ['external abdominal oblique', 'oblique', 'obliques', 'side of the waist', 'flank muscle'],
  regions: ['lower-back'],
  summary:
    'The outer sheet of the waist. From behind you see its free edge, beside the latissimus dorsi. It bends and turns the trunk.',
  origin: {
    text: 'External surfaces of ribs 5–12, between the slips of the serratus anterior and the latissimus dorsi.',
    bones: [...ribsFrom(5, 12)],
  },
  insertion: {
    text: 'Anterior half of the iliac crest by its posterior fibres; linea alba and pubis by its aponeurosis, beyond this model.',
    bones: ['hip-bone'],
  },
  action: 'Bends the trunk to its side and turns it to the other; both together flex it and press on the abdomen.',
  nerve: 'Anterior rami of T7–T12',
  bloodSupply: 'Inferior posterior intercostal arteries, subcostal artery, deep circumflex iliac artery',
  fibreDirection: 'Inferior and anterior; almost vertical along the free posterior edge.',
  over: ['skin', 'latissimus-dorsi'],
  under: ['rib-9', 'rib-10', 'rib-11', 'rib-12'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
