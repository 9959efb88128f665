import type { Group } from '../schema/records.ts';

export const trapezius: Group = {
  id: 'trapezius',
  name: 'Trapezius',
  latin: 'Musculus trapezius',
  ta2: '2226',
  fma: 'FMA9626',
  aliases: ['traps', 'trap muscle', 'upper back and neck muscle', 'trapezius muscle'],
  place: 'Upper back and neck.',
  summary:
    'The kite-shaped sheet from the back of your head to the middle of your back and out to each shoulder. It lifts, pulls back and turns the shoulder blade.',
  regions: ['upper-back', 'mid-back'],
  tools: [
    {
      tool: 'massage-cane',
      directness: 'named',
      why: 'Named: you hook the curved end over your shoulder to reach the trapezius.',
    },
    {
      tool: 'hands',
      directness: 'named',
      why: 'Named: the opposite hand grasps the muscle at the top of the shoulder.',
    },
    {
      tool: 'massage-ball',
      directness: 'named',
      why: 'Named: the upper-back section, headed with the trapezius, puts a ball between you and a wall.',
    },
    {
      tool: 'foam-roller',
      directness: 'region',
      why: 'Named for the mid-back: the roller travels from the base of the neck to the lowest ribs, over its lower two thirds.',
    },
    {
      tool: 'percussion-massager',
      directness: 'region',
      why: 'Named for superficial muscles in general; the trapezius is one. Keep it off the neck.',
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
    'upper-trapezius-hand',
    'upper-back-cane',
    'upper-back-ball-wall',
    'mid-back-roller',
    'mid-back-ball',
    'partner-massage',
    'professional-massage',
  ],
  sources: ['practice-text', 'standard-anatomy', 'ta2', 'fma'],
};
