import type { Tool } from '../schema/records.ts';

export const hands: Tool = {
  id: 'hands',
  name: 'Your own hands',
  aliases: ['fingers', 'thumbs', 'knuckles', 'self-massage by hand'],
  icon: 'hand',
  isAssisted: false,
  summary: 'Thumbs, knuckles and fingers. Always with you, and they feel what they press.',
  kinds: [
    {
      id: 'thumbs-and-knuckles',
      name: 'Thumbs, knuckles, fingers',
      size: 'about the width of a thumb',
      diameterMm: null,
      lengthMm: null,
      contacts: [
        { shape: 'disc', name: 'thumb', radiusMm: 11, sources: ['dorsum-design'] },
        { shape: 'disc', name: 'set of knuckles', radiusMm: 20, sources: ['dorsum-design'] },
        { shape: 'disc', name: 'set of flat fingers', radiusMm: 22, sources: ['dorsum-design'] },
      ],
      hardness: 'As soft or firm as you press.',
      sources: ['practice-text'],
    },
  ],
  howItIsLoaded: 'Your own grip and arm strength, so the pressure stays modest.',
  loads: [{ by: 'own-hands', ways: ['over-shoulder', 'behind-back', 'round-waist'], forceN: 60 }],
  keepsOff: [],
  goodFor: [
    'The lower back, left and right of the spine',
    'The glutes',
    'The parts of the upper back that you can reach, above all the top of the shoulder',
  ],
  notFor: [
    'The space between the shoulder blades, which most people cannot reach',
    'Long firm holds, which tire the thumbs',
  ],
  howToChoose: 'Use knuckles where your thumbs tire, and flat fingers where the muscle is tender.',
  care: 'Keep your nails short, your wrists straight, and rest your thumbs when they ache.',
  precautions: ['keep-off-the-spine', 'listen-to-your-body', 'good-pain-and-bad-pain', 'open-wounds', 'rashes'],
  claims: [],
  sources: ['practice-text', 'winter-biomechanics', 'apley-scratch'],
};
