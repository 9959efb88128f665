import type { Group } from '../schema/records.ts';

export const rhomboids: Group = {
  id: 'rhomboids',
  name: 'Rhomboids',
  latin: 'Musculi rhomboidei',
  ta2: null,
  fma: null,
  aliases: ['rhomboid muscles', 'rhomboideus', 'between the shoulder blades'],
  place: 'Between the shoulder blades, under the trapezius.',
  summary:
    'Two slanting straps from the spine to the inner edge of the shoulder blade. They draw the blade towards the spine and hold it to the ribs.',
  regions: ['mid-back', 'upper-back'],
  tools: [
    {
      tool: 'massage-ball',
      directness: 'named',
      why: 'Named: lying on the ball with your arms crossed opens the shoulder blades and exposes the rhomboids.',
    },
    {
      tool: 'massage-cane',
      directness: 'named',
      why: 'Named: the hook goes over the shoulder or round the back to the rhomboids.',
    },
    {
      tool: 'foam-roller',
      directness: 'region',
      why: 'Named for the mid-back; the roller crosses the space between the shoulder blades.',
    },
    {
      tool: 'partner',
      directness: 'region',
      why: 'Named for the whole back: a partner presses, kneads or strokes it.',
    },
    {
      tool: 'therapist',
      directness: 'region',
      why: 'Named for the whole back, above all where pain is chronic or severe.',
    },
  ],
  techniques: [
    'mid-back-ball',
    'upper-back-ball-wall',
    'upper-back-cane',
    'mid-back-roller',
    'partner-massage',
    'professional-massage',
  ],
  sources: ['practice-text', 'standard-anatomy'],
};
