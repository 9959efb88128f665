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
      why: 'Its curved end goes over your shoulder to reach the trapezius.',
    },
    {
      tool: 'hands',
      directness: 'named',
      why: 'The opposite hand takes hold of the muscle on top of the shoulder.',
    },
    {
      tool: 'massage-ball',
      directness: 'named',
      why: 'For the trapezius and rhomboids: you lean on a ball between your upper back and a wall.',
    },
    {
      tool: 'foam-roller',
      directness: 'region',
      why: 'For the mid-back as a whole: the roller travels from the base of the neck to the lowest ribs, over its lower two thirds.',
    },
    {
      tool: 'percussion-massager',
      directness: 'region',
      why: 'For superficial muscles in general, and the trapezius is one. Keep it off the neck.',
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
