import type { Tool } from '../schema/records.ts';

export const foamRoller: Tool = {
  id: 'foam-roller',
  name: 'Foam roller',
  aliases: ['roller', 'foam rolling', 'GRID roller', 'myofascial roller'],
  icon: 'roller',
  isAssisted: false,
  summary: 'A firm cylinder that you lie on and roll over. It works a broad strip of muscle at once.',
  kinds: [
    {
      id: 'smooth-roller',
      name: 'Smooth roller',
      size: '15.2 cm across, 30–91 cm long',
      diameterMm: [152, 152],
      lengthMm: [300, 910],
      contacts: [
        {
          shape: 'cylinder',
          name: 'smooth foam roller',
          radiusMm: 76,
          lengthMm: 450,
          sources: ['jrank-roller', 'johnson-contact'],
        },
      ],
      hardness: 'Soft to hard foam. Density made no difference to tenderness in a trial.',
      sources: ['jrank-roller', 'cheatham-density'],
    },
    {
      id: 'grid-roller',
      name: 'Grid-type roller',
      size: '12.7–14 cm across, 33 cm long',
      diameterMm: [127, 140],
      lengthMm: [330, 330],
      contacts: [
        {
          shape: 'cylinder',
          name: 'grid roller',
          radiusMm: 65,
          lengthMm: 330,
          sources: ['strongfastfitness-grid', 'johnson-contact'],
        },
      ],
      hardness: 'Hollow and hard with a raised pattern. It presses on a smaller area than soft foam.',
      sources: ['strongfastfitness-grid', 'curran-2008'],
    },
  ],
  howItIsLoaded: 'Your body weight on the floor. Hands, feet and lifted hips decide how much of it the roller carries.',
  loads: [{ by: 'floor', coneDeg: 55, leansDeg: [-20, 0, 20], forceN: 240 }],
  keepsOff: [],
  goodFor: [
    'Broad areas: the mid-back and the muscles of the lower back',
    'The glutes and hamstrings, which can add to back pain',
    'The erector spinae, with your weight shifted slightly to one side',
  ],
  notFor: [
    'The spine itself. In the lower back, keep to the muscles on either side',
    'Single small spots and deep muscles, because a roller spreads its load',
    'The neck and the soft flank below the ribs',
  ],
  howToChoose:
    'Start soft and smooth. Choose a long roller if you want a stable ride, a short one for travel. A raised pattern presses harder.',
  care: 'Wipe it with mild soap and water and let it dry. Replace it when it stays dented.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'disc-trouble',
    'open-wounds',
    'fractures',
  ],
  claims: [
    {
      text: 'A hard grid-type roller pressed with about 52 kPa over 47 cm², a soft foam one with about 33 kPa over 68 cm², both measured on the thigh.',
      grade: 'trial',
      sources: ['curran-2008'],
    },
    {
      text: 'Soft, medium and hard rollers raised the pain threshold alike, by about 150–180 kPa.',
      grade: 'trial',
      sources: ['cheatham-density'],
    },
    {
      text: 'A raised or grid surface eased tenderness; a smooth one did not clearly do so in the same trial.',
      grade: 'trial',
      sources: ['jbmt-2019-surface'],
    },
    {
      text: 'Pressing harder gave no more range of motion.',
      grade: 'trial',
      sources: ['grabow-2018'],
    },
  ],
  sources: ['practice-text', 'jrank-roller', 'strongfastfitness-grid', 'curran-2008'],
};
