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
      why: 'You lie on the ball with your arms crossed, which spreads the shoulder blades and lays the rhomboids open.',
    },
    {
      tool: 'massage-cane',
      directness: 'named',
      why: 'The hook goes over the shoulder or round the back to the rhomboids.',
    },
    {
      tool: 'foam-roller',
      directness: 'region',
      why: 'For the mid-back as a whole: the roller crosses the space between the shoulder blades.',
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
    'mid-back-ball',
    'upper-back-ball-wall',
    'upper-back-cane',
    'mid-back-roller',
    'partner-massage',
    'professional-massage',
  ],
  sources: ['practice-text', 'standard-anatomy'],
};
