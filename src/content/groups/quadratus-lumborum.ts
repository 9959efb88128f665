import type { Group } from '../schema/records.ts';

export const quadratusLumborum: Group = {
  id: 'quadratus-lumborum',
  name: 'Quadratus lumborum',
  latin: 'Musculus quadratus lumborum',
  ta2: '2382',
  fma: 'FMA15569',
  aliases: ['QL', 'quadratus', 'deep lower back muscle', 'hip hiker', 'square muscle of the loin'],
  place: 'Deep in the lower back, between the lowest rib and the pelvis.',
  summary:
    'A flat, four-sided muscle under the erector spinae. It steadies the lowest rib, bends you to the side and hitches the hip.',
  regions: ['lower-back'],
  tools: [
    {
      tool: 'massage-ball',
      directness: 'region',
      why: 'For a tender spot in the lower back beside the spine. This muscle lies deep, so go slowly and stay below the ribs.',
    },
    {
      tool: 'hands',
      directness: 'region',
      why: 'For the lower back, left and right of the spine. Thumbs meet the muscles over it first.',
    },
    {
      tool: 'foam-roller',
      directness: 'region',
      why: 'For the lower back as a broad area. A roller spreads its load, so expect little at this depth.',
    },
    {
      tool: 'partner',
      directness: 'region',
      why: 'For the whole back: a partner presses, kneads or strokes it.',
    },
    {
      tool: 'therapist',
      directness: 'region',
      why: 'For the whole back, above all when pain is chronic or severe.',
    },
  ],
  techniques: ['lower-back-ball', 'lower-back-hands', 'lower-back-roller', 'partner-massage', 'professional-massage'],
  sources: ['practice-text', 'standard-anatomy', 'ta2', 'fma'],
};
