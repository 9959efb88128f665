import type { Group } from '../schema/records.ts';

export const erectorSpinae: Group = {
  id: 'erector-spinae',
  name: 'Erector spinae',
  latin: 'Erector spinae',
  ta2: '2254',
  fma: 'FMA71302',
  aliases: [
    'erectors',
    'spinal erectors',
    'back extensors',
    'Musculus erector spinae',
    'sacrospinalis',
    'paraspinal muscles',
    'long back muscles',
  ],
  place: 'Along both sides of the spine, from the sacrum to the head.',
  summary:
    'Three columns of muscle on each side of the spine. They hold you upright, straighten the back and bend it to the side.',
  regions: ['lower-back', 'mid-back', 'upper-back'],
  tools: [
    {
      tool: 'foam-roller',
      directness: 'named',
      why: 'Lean a little to one side on the roller to press deeper into the erector spinae.',
    },
    {
      tool: 'massage-ball',
      directness: 'region',
      why: 'For a tender spot in the lower back beside the spine, and for the mid-back. These columns lie there.',
    },
    {
      tool: 'hands',
      directness: 'region',
      why: 'For the lower back: thumbs or knuckles beside the spine, where these columns lie.',
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
  techniques: [
    'lower-back-roller',
    'lower-back-ball',
    'lower-back-hands',
    'mid-back-roller',
    'mid-back-ball',
    'partner-massage',
    'professional-massage',
  ],
  sources: ['practice-text', 'standard-anatomy', 'ta2', 'fma'],
};
