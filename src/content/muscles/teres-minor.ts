import type { Muscle } from '../schema/records.ts';

export const teresMinor: Muscle = {
  id: 'teres-minor',
  group: null,
  name: 'Teres minor',
  latin: 'Musculus teres minor',
  ta2: '2459',
  fma: 'FMA32550',
  aliases: ['rotator cuff', 'cuff muscle'],
  regions: ['upper-back'],
  summary: 'A narrow muscle along the outer edge of the shoulder blade. It turns the arm outward.',
  origin: { text: 'Middle part of the lateral border of the scapula.', bones: ['scapula'] },
  insertion: { text: 'Inferior facet of the greater tubercle of the humerus.', bones: ['humerus'] },
  action: 'Rotates the arm laterally and steadies the shoulder joint.',
  nerve: 'Axillary nerve (C5, C6)',
  bloodSupply: 'Circumflex scapular artery, posterior circumflex humeral artery',
  fibreDirection: 'Superior and lateral.',
  over: ['skin', 'deltoid-spinal'],
  under: ['scapula'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
