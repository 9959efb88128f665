import type { Tool } from '../schema/records.ts';

export const massageBall: Tool = {
  id: 'massage-ball',
  name: 'Massage ball',
  aliases: ['lacrosse ball', 'tennis ball', 'trigger point ball', 'ball'],
  icon: 'ball',
  isAssisted: false,
  summary: 'A small ball that you lie on or press against a wall. It puts the load on one spot.',
  kinds: [
    {
      id: 'lacrosse-ball',
      name: 'Lacrosse ball',
      size: '62.7–64.7 mm across, 142–149 g',
      diameterMm: [62.7, 64.7],
      lengthMm: null,
      contacts: [
        { shape: 'sphere', name: 'lacrosse ball', radiusMm: 31.9, sources: ['thelaxhouse-ball', 'johnson-contact'] },
      ],
      hardness: 'Solid rubber, hard. It hardly gives.',
      sources: ['thelaxhouse-ball'],
    },
    {
      id: 'tennis-ball',
      name: 'Tennis ball',
      size: '65.4–67.9 mm across, 56–59.4 g',
      diameterMm: [65.4, 67.9],
      lengthMm: null,
      contacts: [
        { shape: 'sphere', name: 'tennis ball', radiusMm: 33.3, sources: ['sportsrec-tennis', 'johnson-contact'] },
      ],
      hardness: 'Hollow and springy, softer. Start with this one.',
      sources: ['sportsrec-tennis'],
    },
  ],
  howItIsLoaded: 'Your body weight on the floor, or leaning on a wall, where your feet set the pressure.',
  loads: [
    { by: 'floor', coneDeg: 55, leansDeg: [0], forceN: 240 },
    { by: 'wall', coneDeg: 40, forceN: 120 },
  ],
  keepsOff: [],
  goodFor: [
    'Small, exact tender spots (trigger points) of the shoulders, the upper back or the glutes',
    'The rhomboids, with your arms crossed over your chest',
    'The trapezius and rhomboids against a wall',
    'Tender spots of the lower back beside the spine',
  ],
  notFor: [
    'The spine, and the bony edges of the shoulder blade and pelvis',
    'The flank below the lowest rib, where the kidneys lie',
    'The front and side of the neck',
  ],
  howToChoose:
    'Choose a tennis ball first and a wall before the floor. Move on to a lacrosse ball when the soft one no longer reaches the spot.',
  care: 'Wash it with soap and water. Throw a tennis ball away when it goes flat, and any ball that cracks.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'blood-clots',
    'open-wounds',
    'bruises',
  ],
  claims: [
    {
      text: 'Held pressure for 90 seconds on a tender spot of the calf raised the pain threshold a little; rolling and a sham did not.',
      grade: 'trial',
      sources: ['wilke-2018'],
    },
    {
      text: 'People who followed a video raised their pain threshold far more than people who guided themselves: by 210 against 44 kPa, with a moderate ball.',
      grade: 'trial',
      sources: ['ball-video-2020'],
    },
    {
      text: 'For the rhomboids, practitioners place a lacrosse ball between the spine and the shoulder blade.',
      grade: 'practice',
      sources: ['prehabguys-rhomboid'],
    },
  ],
  sources: ['practice-text', 'thelaxhouse-ball', 'sportsrec-tennis'],
};
