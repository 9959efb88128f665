import type { Tool } from '../schema/records.ts';

export const massageCane: Tool = {
  id: 'massage-cane',
  name: 'Massage cane',
  aliases: ['Thera Cane', 'massage stick', 'massage hook', 'trigger point cane', 'back hook'],
  icon: 'cane',
  isAssisted: false,
  summary: 'A curved stick with knobs. You hook it over the shoulder or round the back and pull to press.',
  kinds: [
    {
      id: 'hooked-cane',
      name: 'Hooked cane',
      size: '63.5 cm long, six knobs, about 450 g',
      diameterMm: null,
      lengthMm: [635, 635],
      // The maker speaks of an area the size of a quarter, 24 mm across: what a knob of this radius touches when pressed in.
      contacts: [
        {
          shape: 'sphere',
          name: 'knob of the cane',
          radiusMm: 14,
          indentMaxMm: 8,
          sources: ['theracane-manual', 'dorsum-design'],
        },
      ],
      hardness: 'Rigid, with hard knobs.',
      sources: ['fatherly-cane'],
    },
  ],
  howItIsLoaded: 'Your two hands. The curve works as a lever, so a light pull is enough.',
  loads: [{ by: 'hook', lengthMm: 635, gripMm: 100, forceN: 100 }],
  keepsOff: [],
  goodFor: [
    'Spots that are hard to reach: the upper back and shoulders',
    'Exact pressure on one spot of the trapezius or rhomboids',
  ],
  notFor: [
    'The spine and the edges of the shoulder blade',
    'The front and side of the neck',
    'Wide areas, which a roller covers better',
  ],
  howToChoose: 'Choose one that you can hook over your shoulder with both hands still comfortable in front of you.',
  care: 'Wipe it clean. Do not use it when it has a crack.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'nerve-compression',
    'open-wounds',
    'bruises',
  ],
  claims: [
    {
      text: 'The maker of one cane advises 1–2 minutes on an area the size of a coin, a few times a day, or to press for 5–10 seconds and let go.',
      grade: 'opinion',
      sources: ['theracane-manual'],
    },
    {
      text: 'The same maker expects soreness afterwards to clear within 12–36 hours.',
      grade: 'opinion',
      sources: ['theracane-manual'],
    },
  ],
  sources: ['practice-text', 'fatherly-cane', 'theracane-manual'],
};
