import type { Tool } from '../schema/records.ts';

export const therapist: Tool = {
  id: 'therapist',
  name: 'A massage therapist',
  aliases: [
    'professional massage',
    'registered massage therapist',
    'licensed massage practitioner',
    'RMT',
    'LMP',
    'deep tissue massage',
  ],
  icon: 'therapist',
  isAssisted: true,
  summary: 'A licensed professional who can find, judge and treat what you cannot reach.',
  kinds: [
    {
      id: 'licensed-therapist',
      name: 'Licensed massage therapist',
      size: 'registered massage therapist or licensed massage practitioner',
      diameterMm: null,
      lengthMm: null,
      contacts: [
        { shape: 'disc', name: 'thumb', radiusMm: 11, sources: ['dorsum-design'] },
        { shape: 'disc', name: 'palm', radiusMm: 40, sources: ['dorsum-design'] },
        {
          shape: 'strip',
          name: 'forearm',
          halfWidthMm: 30,
          lengthMm: 120,
          sources: ['timoshenko-goodier', 'dorsum-design'],
        },
        { shape: 'sphere', name: 'elbow', radiusMm: 20, sources: ['dorsum-design'] },
      ],
      hardness: null,
      sources: ['practice-text'],
    },
  ],
  howItIsLoaded: 'Trained hands, forearms and elbows, set to what you report.',
  loads: [{ by: 'partner', forceN: 250 }],
  keepsOff: [],
  goodFor: [
    'Chronic or severe back pain',
    'A deeper, more thorough treatment than you can give yourself',
    'Deep tissue massage, myofascial release and trigger point therapy',
  ],
  notFor: ['Warning signs that need a doctor at once'],
  howToChoose:
    'Ask for the licence or registration, and say what hurts and which conditions you have before you start.',
  care: null,
  precautions: ['listen-to-your-body', 'unexplained-back-pain', 'nerve-compression', 'disc-trouble', 'osteoporosis'],
  claims: [
    {
      text: 'The British guideline on low back pain advises manual treatment, massage included, only together with exercise.',
      grade: 'review',
      sources: ['nice-2016'],
    },
  ],
  sources: ['practice-text', 'nice-2016'],
};
