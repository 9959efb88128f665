import type { Tool } from '../schema/records.ts';

export const partner: Tool = {
  id: 'partner',
  name: 'A partner',
  aliases: ['partner massage', 'friend', 'helper'],
  icon: 'partner',
  isAssisted: true,
  summary: 'Someone you trust who presses, kneads or strokes your back while you say how it feels.',
  kinds: [
    {
      id: 'partner-hands',
      name: 'Hands, knuckles, elbows',
      size: 'from a fingertip to a flat forearm',
      diameterMm: null,
      lengthMm: null,
      contacts: [
        { shape: 'disc', name: 'thumb', radiusMm: 11, sources: ['dorsum-design'] },
        { shape: 'disc', name: 'set of knuckles', radiusMm: 20, sources: ['dorsum-design'] },
        { shape: 'disc', name: 'palm', radiusMm: 40, sources: ['dorsum-design'] },
        { shape: 'sphere', name: 'elbow', radiusMm: 20, sources: ['dorsum-design'] },
      ],
      hardness: 'An elbow is hard: it needs the lightest pressure.',
      sources: ['practice-text'],
    },
  ],
  howItIsLoaded: 'Your partner’s arms and body weight. You steer by saying what you feel.',
  loads: [{ by: 'partner', forceN: 250 }],
  keepsOff: [],
  goodFor: ['The whole back beside the spine', 'Places that you cannot reach yourself'],
  notFor: ['The spine, and the front and side of the neck', 'Sudden strong pressure or attempts to crack the back'],
  howToChoose: 'Choose someone you trust and who stops when you say so.',
  care: null,
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'open-wounds',
    'bruises',
    'rashes',
  ],
  claims: [],
  sources: ['practice-text'],
};
