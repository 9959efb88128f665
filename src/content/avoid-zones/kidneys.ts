import type { AvoidZone } from '../schema/records.ts';

export const kidneys: AvoidZone = {
  id: 'kidneys',
  name: 'Flank below the ribs',
  rule: 'Go easy on the flank below the lowest rib, to the side of the long back muscles.',
  why: 'The kidneys lie there, and lateral of the back muscles little covers them. On one body measured at L1, the right kidney began 42 mm under the muscle surface, 60 mm from the midline. Further out, at 80 mm, it began at 30 mm.',
  instead: 'Stay within a hand’s breadth of the spine, on the thick muscle beside it, and off the two lowest ribs.',
  structures: ['rib-11', 'rib-12', 'kidney'],
  claims: [
    {
      text: 'Depths were measured on one adult male, lying on his back. Yours differ.',
      grade: 'opinion',
      sources: ['bodyparts3d'],
    },
    {
      text: 'Some practitioners name the kidneys as a reason to keep rollers off the lower back. This is opinion.',
      grade: 'opinion',
      sources: ['springforward-lumbar'],
    },
  ],
  sources: ['bodyparts3d', 'springforward-lumbar', 'standard-anatomy'],
};
