import type { Vec3 } from '#anatomy/frame.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { add, mix } from '#geometry/vec.ts';
import { mastoidTip, nuchalLinePoint, spinousTip, transverseTip } from '../../landmarks.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

/** Beside the tip of a spinous process in the midline, `up` and `forward` of it, mm. */
const beside = (level: string, up: number, forward: number): Vec3 =>
  add([1, 0, 0], add(spinousTip(level), [0, up, forward]));

/** From the nuchal ligament and the spinous processes C7–T3 to the mastoid process and the lateral nuchal line. @source bodyparts3d */
export const spleniusCapitis = wholeMuscle('splenius-capitis', [
  {
    spec: {
      rows: [
        // The raphe over C4, then the spinous processes.
        [beside('c4', 11, -3), beside('c7', 2, -0.5), beside('t2', 9, -1), beside('t3', -3, -0.6)].map((place) => [
          ...place,
          1.5,
        ]),
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
        // Under the lateral third of the nuchal line, then down the mastoid process.
        [
          add(nuchalLinePoint(0.62), [-1, -7, 23]),
          add(nuchalLinePoint(0.9), [-3, 0, 9]),
          add(nuchalLinePoint(1), [2, -1, 10]),
          add(mastoidTip(), [10, 5, -3]),
        ].map((place) => [...place, 1]),
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
        [beside('t3', 1, -1), beside('t4', 0, -1), beside('t5', 9, -1), beside('t6', 11, -1)].map((place) => [
          ...place,
          2.2,
        ]),
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
        // The tips of the transverse processes; between them the sheet spans the gaps.
        [
          add(transverseTip('c1'), [0, -2, 3]),
          add(mix(transverseTip('c1'), transverseTip('c2'), 0.5), [0, -1, 1]),
          add(transverseTip('c2'), [3, 0, -1]),
          add(transverseTip('c3'), [0, 0, -3]),
        ].map((place) => [...place, 3]),
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
      insertionOn('vertebra-c2', 0.64, 0.72),
      insertionOn('vertebra-c3', 0.98, 1),
    ],
  },
]);
