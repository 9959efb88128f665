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
      why: 'Named for the mid-back and the lower back, which it covers as a broad sheet.',
    },
    {
      tool: 'massage-ball',
      directness: 'region',
      why: 'Named for any tight spot in the mid-back; its upper edge crosses the tip of the shoulder blade there.',
    },
    {
      tool: 'percussion-massager',
      directness: 'region',
      why: 'Named for superficial muscles in general; the latissimus dorsi is one.',
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
  techniques: ['mid-back-roller', 'mid-back-ball', 'partner-massage', 'professional-massage'],
  sources: ['practice-text', 'standard-anatomy', 'ta2', 'fma'],
};
