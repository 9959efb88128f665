import type { Muscle } from '../schema/records.ts';

export const deltoidClavicular: Muscle = {
  id: 'deltoid-clavicular',
  group: null,
  name: 'Deltoid, clavicular part',
  latin: 'Pars clavicularis musculi deltoidei',
  ta2: '2453',
  fma: 'FMA34677',
  aliases: ['anterior deltoid', 'front delt', 'delts', 'shoulder muscle'],
  regions: ['upper-back'],
  summary: 'The anterior third of the shoulder cap. It brings the arm forward.',
  origin: { text: 'Lateral third of the clavicle.', bones: ['clavicle'] },
  insertion: { text: 'Deltoid tuberosity of the humerus.', bones: ['humerus'] },
  action: 'Flexes the arm and rotates it medially.',
  nerve: 'Axillary nerve (C5, C6)',
  bloodSupply: 'Thoraco-acromial artery, posterior circumflex humeral artery',
  fibreDirection: 'Inferior, lateral and posterior.',
  over: ['skin'],
  under: ['humerus'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
