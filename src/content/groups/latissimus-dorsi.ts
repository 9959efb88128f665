import type { Group } from '../schema/records.ts';

export const latissimusDorsi: Group = {
  id: 'latissimus-dorsi',
  name: 'Latissimus dorsi',
  latin: 'Musculus latissimus dorsi',
  ta2: '2231',
  fma: 'FMA13357',
  aliases: ['lats', 'lat', 'broadest muscle of the back', 'large back muscle', 'wing muscle'],
  place: 'The large muscle of the back, from the lower back to the arm.',
  summary:
    'The broad sheet that wraps the lower back and flank and ends on the upper arm. It pulls the arm down, back and inward.',
  regions: ['lower-back', 'mid-back'],
  tools: [
    {
      tool: 'foam-roller',
      directness: 'region',
      why: 'For the mid-back and the lower back as broad areas, and this sheet covers both.',
    },
    {
      tool: 'massage-ball',
      directness: 'region',
      why: 'For any tight spot in the mid-back, where the upper edge of this muscle crosses the tip of the shoulder blade.',
    },
    {
      tool: 'percussion-massager',
      directness: 'region',
      why: 'For superficial muscles in general, and the latissimus dorsi is one.',
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
  techniques: ['mid-back-roller', 'mid-back-ball', 'partner-massage', 'professional-massage'],
  sources: ['practice-text', 'standard-anatomy', 'ta2', 'fma'],
};
