import type { Muscle } from '../schema/records.ts';

export const supraspinatus: Muscle = {
  id: 'supraspinatus',
  group: null,
  name: 'Supraspinatus',
  latin: 'Musculus supraspinatus',
  ta2: '2457',
  fma: 'FMA9629',
  aliases: ['rotator cuff', 'cuff muscle'],
  regions: ['upper-back'],
  summary: 'Fills the groove above the spine of the shoulder blade. It starts lifting the arm to the side.',
  origin: { text: 'Supraspinous fossa of the scapula.', bones: ['scapula'] },
  insertion: { text: 'Superior facet of the greater tubercle of the humerus.', bones: ['humerus'] },
  action: 'Starts abduction of the arm and steadies the shoulder joint.',
  nerve: 'Suprascapular nerve (C5, C6)',
  bloodSupply: 'Suprascapular artery',
  fibreDirection: 'Lateral, under the acromion.',
  over: ['trapezius-descending', 'trapezius-transverse', 'deltoid-acromial'],
  under: ['scapula'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
