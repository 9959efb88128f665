import { smoothstep } from '#geometry/scalar.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

/** From the nuchal ligament and the spinous processes C7–T3 to the mastoid process and the lateral nuchal line. @source bodyparts3d */
export const spleniusCapitis = wholeMuscle('splenius-capitis', [
  {
    spec: {
      rows: [
        [
          [1, 1418, 38, 1.5],
          [1, 1374, 22, 1.5],
          [1, 1339, 11, 1.5],
          [1, 1300, 1, 1.5],
        ],
        [
          [14, 1434, 42, 5],
          [14, 1396, 39, 7],
          [14, 1370, 30, 8],
          [13, 1334, 14, 6],
        ],
        [
          [28, 1462, 46, 6],
          [27, 1436, 52, 8],
          [26, 1412, 52, 7],
          [26, 1380, 41, 6],
        ],
        [
          [39, 1483, 47, 6],
          [40, 1466, 51, 9],
          [40, 1450, 57, 9],
          [37, 1430, 58, 6],
        ],
        [
          [42, 1505, 36, 1],
          [51, 1503, 45, 1],
          [58, 1499, 54, 1],
          [62, 1493, 62, 1],
        ],
      ],
      columns: 28,
      stations: 44,
      profile: () => 1,
      edgeWidth: [0.12, 0.2],
      fibreCount: 56,
      tendon: (across, along) =>
        Math.max(1 - smoothstep(0.02, 0.06 + 0.06 * across, along), smoothstep(0.9, 0.97, along)),
      endClearance: 0.7,
      startLiftMm: () => 9,
      settleSteps: 24,
      hold: () => 0.65,
      relaxSteps: 50,
      polishSteps: 6,
      clearance: 0.5,
    },
    attachments: [
      originOn('vertebra-c7', 0.35, 0.38),
      originOn('vertebra-t3', 0.97, 1),
      insertionOn('occipital-bone', 0, 0.2),
      insertionOn('temporal-bone', 0.75, 1),
    ],
  },
]);

/** From the spinous processes T3–T6 to the transverse processes C1–C3. @source bodyparts3d */
export const spleniusCervicis = wholeMuscle('splenius-cervicis', [
  {
    spec: {
      rows: [
        [
          [1, 1304, 0, 2],
          [1, 1278, -1, 2.5],
          [1, 1250, -1, 2.5],
          [1, 1222, 0, 2],
        ],
        [
          [17, 1342, 23, 3.5],
          [18, 1318, 16, 3.5],
          [19, 1296, 8, 3.5],
          [17, 1268, 0, 3],
        ],
        [
          [27, 1386, 46, 4.5],
          [29, 1371, 42, 5],
          [31, 1354, 36, 5],
          [31, 1326, 25, 4],
        ],
        [
          [33, 1430, 66, 5],
          [32, 1416, 64, 6],
          [32, 1404, 61, 6],
          [33, 1392, 56, 5],
        ],
        [
          [39, 1467, 72, 3],
          [34, 1448, 70, 3],
          [30, 1432, 70, 3],
          [29, 1418, 70, 3],
        ],
      ],
      columns: 18,
      stations: 46,
      profile: () => 1,
      edgeWidth: [0.15, 0.2],
      fibreCount: 36,
      tendon: tendonAtEnds([0.04, 0.14], [0.05, 0.12]),
      endClearance: 0.7,
      startLiftMm: () => 9,
      settleSteps: 24,
      hold: () => 0.65,
      relaxSteps: 50,
      polishSteps: 6,
      clearance: 0.5,
    },
    attachments: [
      originOn('vertebra-t3', 0, 0.02),
      originOn('vertebra-t5', 0.7, 0.75),
      insertionOn('vertebra-c1', 0, 0.02),
      insertionOn('vertebra-c2', 0.38, 0.4),
      insertionOn('vertebra-c3', 0.71, 0.73),
    ],
  },
]);
