import type { Muscle } from '../schema/records.ts';

export const infraspinatus: Muscle = {
  id: 'infraspinatus',
  group: null,
  name: 'Infraspinatus',
  latin: 'Musculus infraspinatus',
  ta2: '2458',
  fma: 'FMA32546',
  aliases: ['rotator cuff', 'cuff muscle'],
  regions: ['upper-back'],
  summary: 'Covers the back of the shoulder blade. It turns the arm outward.',
  origin: { text: 'Infraspinous fossa of the scapula.', bones: ['scapula'] },
  insertion: { text: 'Middle facet of the greater tubercle of the humerus.', bones: ['humerus'] },
  action: 'Rotates the arm laterally and steadies the shoulder joint.',
  nerve: 'Suprascapular nerve (C5, C6)',
  bloodSupply: 'Suprascapular artery, circumflex scapular artery',
  fibreDirection: 'Lateral, gathering towards the shoulder.',
  over: ['skin', 'deltoid-spinal'],
  under: ['scapula'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
