import type { Muscle } from '../schema/records.ts';

export const deltoidSpinal: Muscle = {
  id: 'deltoid-spinal',
  group: null,
  name: 'Deltoid, scapular spinal part',
  latin: 'Pars spinalis musculi deltoidei',
  ta2: '2455',
  fma: 'FMA34679',
  aliases: ['posterior deltoid', 'rear delt', 'delts', 'shoulder muscle'],
  regions: ['upper-back'],
  summary: 'The posterior third of the shoulder cap. It draws the arm back.',
  origin: { text: 'Inferior lip of the spine of the scapula.', bones: ['scapula'] },
  insertion: { text: 'Deltoid tuberosity of the humerus.', bones: ['humerus'] },
  action: 'Extends the arm and rotates it laterally.',
  nerve: 'Axillary nerve (C5, C6)',
  bloodSupply: 'Posterior circumflex humeral artery',
  fibreDirection: 'Inferior, lateral and anterior.',
  over: ['skin'],
  under: ['infraspinatus', 'teres-minor'],
  whenItAches: null,
  sources: ['standard-anatomy', 'ta2', 'fma'],
};
