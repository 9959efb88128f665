import { ribsFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const serratusAnterior: Muscle = {
  id: 'serratus-anterior',
  group: null,
  name: 'Serratus anterior',
  latin: 'Musculus serratus anterior',
  ta2: '2307',
  fma: 'FMA13397',
  aliases: ['serratus', 'saw muscle', 'boxer’s muscle', 'side of the ribs'],
  regions: ['mid-back', 'upper-back'],
  summary:
    'Fingers of muscle round the side of the ribs to the inner edge of the shoulder blade. It draws the blade forward and turns it as you reach up.',
  origin: {
    text: 'External surfaces of ribs 1–8, often of rib 9, on the side of the chest.',
    bones: [...ribsFrom(1, 9)],
  },
  insertion: {
    text: 'Costal surface of the scapula along its medial border, most of it at the inferior angle.',
    bones: ['scapula'],
  },
  action: 'Protracts the scapula, holds it to the ribs and turns the shoulder socket superiorly.',
  nerve: 'Long thoracic nerve (C5–C7)',
  bloodSupply: 'Lateral thoracic, superior thoracic and thoracodorsal arteries',
  fibreDirection: 'Posterior round the chest; the inferior slips run superior and posterior to the inferior angle.',
  over: ['latissimus-dorsi', 'scapula'],
  under: ['rib-2', 'rib-3', 'rib-4', 'rib-5', 'rib-6', 'rib-7', 'rib-8'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
