import type { Muscle } from '../schema/records.ts';

export const deltoidAcromial: Muscle = {
  id: 'deltoid-acromial',
  group: null,
  name: 'Deltoid, acromial part',
  latin: 'Pars acromialis musculi deltoidei',
  ta2: '2454',
  fma: 'FMA34678',
  aliases: ['middle deltoid', 'lateral deltoid', 'side delt', 'delts', 'shoulder muscle'],
  regions: ['upper-back'],
  summary: 'The outer third of the shoulder cap. It lifts the arm to the side.',
  origin: { text: 'Lateral margin of the acromion.', bones: ['scapula'] },
  insertion: { text: 'Deltoid tuberosity of the humerus.', bones: ['humerus'] },
  action: 'Abducts the arm, mainly beyond the first 15 degrees.',
  nerve: 'Axillary nerve (C5, C6)',
  bloodSupply: 'Posterior circumflex humeral artery',
  fibreDirection: 'Inferior, in several feathered bundles.',
  over: ['skin'],
  under: ['supraspinatus', 'humerus'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
