import type { Tool } from '../schema/records.ts';

export const percussionMassager: Tool = {
  id: 'percussion-massager',
  name: 'Percussion massager',
  aliases: ['massage gun', 'handheld electric massager', 'Theragun', 'percussion gun', 'vibration massager'],
  icon: 'percussion',
  isAssisted: false,
  summary: 'A handheld electric massager whose head strikes the muscle quickly. It vibrates and taps.',
  kinds: [
    {
      id: 'ball-head-massager',
      name: 'Massager with ball head',
      size: 'stroke of 8–16 mm, ball head',
      diameterMm: null,
      lengthMm: null,
      // Half of a 16 mm stroke goes into the skin; the head's size is a common one.
      contacts: [
        {
          shape: 'sphere',
          name: 'percussion head',
          radiusMm: 20,
          indentMaxMm: 6,
          sources: ['percussion-scoping', 'dorsum-design'],
        },
      ],
      hardness: 'Foam or rubber head.',
      sources: ['percussion-scoping', 'fitro-amplitude'],
    },
  ],
  howItIsLoaded: 'A motor and the weight of your hand. Let it rest on the muscle; do not push.',
  loads: [
    { by: 'own-hands', ways: ['over-shoulder', 'round-waist', 'behind-back'], forceN: 60 },
    { by: 'partner', forceN: 250 },
  ],
  keepsOff: [
    'scapular-spine',
    'acromion',
    'inferior-angle',
    'iliac-crest',
    'posterior-superior-iliac-spine',
    'floating-ribs',
    'kidney',
  ],
  goodFor: ['General relaxation', 'Superficial muscle work, such as the trapezius and latissimus dorsi'],
  notFor: [
    'The spine and every other bony point',
    'The neck. A case report describes a torn neck artery after use there',
    'Deep muscles such as the quadratus lumborum',
    'Long sessions on one spot',
  ],
  howToChoose:
    'Choose the lowest speed that feels pleasant, a soft ball head, and a grip that lets your wrist stay straight.',
  care: 'Switch it off and let it cool. Wipe the head after use.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'blood-clots',
    'osteoporosis',
    'pregnancy',
    'altered-sensation',
    'recent-injury',
    'high-blood-pressure',
    'diabetes',
    'varicose-veins',
    'spinal-deformity',
    'rashes',
  ],
  claims: [
    {
      text: 'Research has mostly used a 16 mm stroke, a ball head, five minutes and 53 Hz.',
      grade: 'review',
      sources: ['percussion-scoping'],
    },
    {
      text: 'Other massagers are said to move 8–12 mm. This figure comes from a shop page and was not measured.',
      grade: 'opinion',
      sources: ['fitro-amplitude'],
    },
    {
      text: 'Serious harm is rare but on record: one case of muscle breakdown, and one torn neck artery in a woman of 27.',
      grade: 'practice',
      sources: ['rhabdomyolysis-case', 'artery-case'],
    },
  ],
  sources: ['practice-text', 'percussion-scoping', 'therabody-precautions'],
};
