import type { Muscle } from '../schema/records.ts';

export const teresMajor: Muscle = {
  id: 'teres-major',
  group: null,
  name: 'Teres major',
  latin: 'Musculus teres major',
  ta2: '2462',
  fma: 'FMA32549',
  aliases: ['little lat', 'lat’s helper'],
  regions: ['upper-back'],
  summary: 'A thick strap from the tip of the shoulder blade to the arm. It helps the latissimus dorsi.',
  origin: { text: 'Posterior surface of the inferior angle of the scapula.', bones: ['scapula'] },
  insertion: { text: 'Medial lip of the intertubercular sulcus of the humerus.', bones: ['humerus'] },
  action: 'Adducts the arm and rotates it medially.',
  nerve: 'Inferior subscapular nerve (C5, C6)',
  bloodSupply: 'Thoracodorsal artery, circumflex scapular artery',
  fibreDirection: 'Superior and lateral.',
  over: ['skin', 'latissimus-dorsi'],
  under: ['scapula'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
