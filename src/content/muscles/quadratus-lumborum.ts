import { vertebraeFrom } from '../bones.ts';
import type { Muscle } from '../schema/records.ts';

export const quadratusLumborum: Muscle = {
  id: 'quadratus-lumborum',
  group: 'quadratus-lumborum',
  name: 'Quadratus lumborum',
  latin: 'Musculus quadratus lumborum',
  ta2: '2382',
  fma: 'FMA15569',
  aliases: ['QL', 'quadratus', 'deep lower back muscle', 'hip hiker', 'square muscle of the loin'],
  regions: ['lower-back'],
  summary:
    'A flat, four-sided muscle deep in the lower back, between the lowest rib and the pelvis. It bends you to the side and hitches the hip.',
  origin: { text: 'Iliac crest and iliolumbar ligament.', bones: ['hip-bone'] },
  insertion: {
    text: 'Medial half of rib 12 and transverse processes of L1–L4.',
    bones: ['rib-12', ...vertebraeFrom('l1', 'l4')],
  },
  action: 'Bends the trunk to its side, hitches the hip and steadies rib 12 in breathing.',
  nerve: 'Anterior rami of T12–L4',
  bloodSupply: 'Lumbar arteries, iliolumbar artery, subcostal artery',
  fibreDirection: 'Superior and slightly medial.',
  over: ['iliocostalis-lumborum'],
  under: ['kidney'],
  whenItAches: {
    text: 'People feel a deep ache in one side of the lower back, sharper when they bend or cough. Tender spots are said to ache into the hip and buttock.',
    grade: 'opinion',
    sources: ['trigger-point-manual'],
  },
  figures: [
    {
      name: 'Depth at L3, 40 mm from the midline',
      value: '12–33 mm under the muscle surface, measured on one man',
      sources: ['bodyparts3d'],
    },
  ],
  sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text', 'trigger-point-manual', 'bodyparts3d'],
};
