import { fascicle } from '../fascicle.ts';
import { insertionOn, originOn, section, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** From the iliolumbar ligament and the iliac crest to rib 12, with slips to the transverse processes L1–L4. @source bodyparts3d */
export const quadratusLumborum = wholeMuscle('quadratus-lumborum', [
  {
    spec: {
      rows: [
        [
          [34, 908, 24, 8],
          [43, 917, 20, 8],
          [53, 927, 22, 8],
          [62, 936, 28, 8],
        ],
        section(951, [26, 36, 19], [37, 35, 23], [49, 35, 19], [64, 39, 12]),
        section(988, [26, 44, 26], [38, 43, 25], [51, 40, 16], [65, 42, 12]),
        section(1015, [25, 45, 21], [38, 41, 21], [52, 40, 14], [66, 42, 11]),
        section(1042, [23, 44, 18], [34, 43, 18], [47, 37, 13], [60, 37, 10]),
        [
          [21, 1080, 50, 6],
          [29, 1074, 49, 6],
          [40, 1066, 44, 6],
          [52, 1056, 45, 6],
        ],
      ],
      columns: 26,
      stations: 44,
      profile: thinEnds(0.7, 0.06, 0.06),
      edgeWidth: [0.24, 0.24],
      fibreCount: 64,
      tendon: tendonAtEnds([0.03, 0.1], [0.03, 0.08]),
      hold: () => 0.85,
      relaxSteps: 20,
      clearance: 0.34,
      endClearance: 0,
      bundles: 8,
      relief: 0.4,
    },
    attachments: [originOn('hip-bone', 0.3, 1), insertionOn('rib-12', 0.3, 1)],
  },
  ...(
    [
      ['l1', [36, 1051, 56]],
      ['l2', [40, 1024, 59]],
      ['l3', [40, 995, 64]],
      ['l4', [41, 971, 61]],
    ] as const
  ).map(([level, [x, y, z]]) => ({
    spec: fascicle(
      [
        [x + 14, y - 34, z - 20, 5],
        [x + 7, y - 16, z - 9, 4.5],
        [x, y, z, 3],
      ],
      { thicknessMm: 6, stations: 18, fibreCount: 14, clearance: 0.2 },
    ),
    attachments: [insertionOn(`vertebra-${level}`)],
  })),
]);
