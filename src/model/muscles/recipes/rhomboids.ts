import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** @source interscapular-ultrasound (rhomboid between the shoulder blades 6.3 ± 2.3 mm in men, 3.8 ± 1.7 mm in women) */
const THICKNESS_MM = 5.4;

const shared = {
  thicknessMm: () => THICKNESS_MM,
  profile: thinEnds(0.25, 0.22, 0.1),
  tendon: tendonAtEnds([0.03, 0.12], [0.02, 0.06]),
  startLiftMm: () => 8,
  settleSteps: 20,
  endClearance: 0.9,
  hold: () => 0.55,
  relaxSteps: 60,
  gapMm: 0.5,
} as const;

/** From the spinous processes T1–T4 (and T5) to the medial border of the scapula below its spine. @source bodyparts3d */
export const rhomboidMajor = wholeMuscle('rhomboid-major', [
  {
    spec: {
      ...shared,
      cling: (_across, along) => (along < 0.7 ? 0.5 : 0),
      rows: [
        [
          [1.5, 1350, 16],
          [1.5, 1329, 10],
          [1.5, 1303, 1],
          [1.5, 1278, 0],
          [1.5, 1258, -1],
        ],
        [
          [19, 1329, 11],
          [19, 1311, 8],
          [20, 1290, 3],
          [22, 1268, -1],
          [25, 1249, -1],
        ],
        [
          [40, 1314, 11],
          [41, 1291, 7],
          [43, 1265, 3],
          [46, 1243, -2],
          [54, 1222, -2],
        ],
        [
          [57, 1302, 10],
          [57, 1280, 7],
          [62, 1250, 2],
          [69, 1226, -3],
          [82, 1196, -4],
        ],
      ],
      columns: 36,
      stations: 34,
      edgeWidth: [0.1, 0.12],
      fibreCount: 84,
    },
    attachments: [
      originOn('vertebra-t1', 0, 0.02),
      originOn('vertebra-t2', 0.2, 0.22),
      originOn('vertebra-t3', 0.48, 0.5),
      originOn('vertebra-t4', 0.74, 0.76),
      insertionOn('scapula'),
    ],
  },
]);

/** From the nuchal ligament and the spinous processes C7–T1 to the root of the spine of the scapula. @source bodyparts3d */
export const rhomboidMinor = wholeMuscle('rhomboid-minor', [
  {
    spec: {
      ...shared,
      thicknessMm: () => 4.6,
      rows: [
        [
          [1.5, 1382, 27],
          [1.5, 1370, 22],
          [1.5, 1358, 18],
        ],
        [
          [21, 1353, 16],
          [20, 1345, 15],
          [20, 1336, 13],
        ],
        [
          [42, 1329, 14],
          [40, 1322, 12],
          [39, 1314, 11],
        ],
        [
          [58, 1316, 14],
          [56.5, 1307, 11],
          [56, 1298, 9],
        ],
      ],
      columns: 16,
      stations: 34,
      edgeWidth: [0.2, 0.2],
      fibreCount: 32,
    },
    attachments: [originOn('vertebra-c7', 0.45, 0.55), insertionOn('scapula')],
  },
]);
