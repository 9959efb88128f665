import { smoothstep } from '#geometry/scalar.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';

/** @source interscapular-ultrasound (serratus posterior superior 3.5 ± 1.4 mm in men, 2.2 ± 1.5 mm in women) */
const THICKNESS_MM = 3;

const profile = (_across: number, along: number): number => 0.3 + 0.7 * smoothstep(0.15, 0.45, along);

/** From the nuchal ligament and the spinous processes C7–T2 to ribs 2–5, lateral to their angles. @source bodyparts3d */
export const serratusPosteriorSuperior = wholeMuscle('serratus-posterior-superior', [
  {
    spec: {
      rows: [
        [
          [1, 1383, 31],
          [1, 1368, 21],
          [1, 1352, 16],
          [1, 1334, 10],
        ],
        [
          [21, 1366, 32],
          [24, 1352, 29],
          [27, 1336, 24],
          [32, 1317, 18],
        ],
        [
          [48, 1355, 44],
          [52, 1339, 34],
          [56, 1321, 24],
          [59, 1302, 15],
        ],
        [
          [70, 1343, 70],
          [78, 1326, 44],
          [88, 1303, 30],
          [98, 1264, 23],
        ],
      ],
      columns: 28,
      stations: 36,
      thicknessMm: () => THICKNESS_MM,
      profile,
      edgeWidth: [0.06, 0.06],
      fibreCount: 60,
      tendon: (_across, along) => 1 - smoothstep(0.32, 0.42, along),
      startLiftMm: () => 6,
      settleSteps: 16,
      endClearance: 0.7,
      hold: () => 0.5,
      relaxSteps: 50,
      gapMm: 0.4,
    },
    attachments: [
      originOn('vertebra-c7', 0.3, 0.33),
      originOn('vertebra-t1', 0.62, 0.66),
      insertionOn('rib-2', 0, 0.02),
      insertionOn('rib-3', 0.305, 0.325),
      insertionOn('rib-4', 0.585, 0.605),
      insertionOn('rib-5', 0.98, 1),
    ],
  },
]);

/** From the spinous processes T11–L2, through the thoracolumbar fascia, to ribs 9–12. @source bodyparts3d */
export const serratusPosteriorInferior = wholeMuscle('serratus-posterior-inferior', [
  {
    spec: {
      rows: [
        [
          [1, 1078, 13],
          [1, 1052, 22],
          [1, 1020, 29],
          [1, 996, 32],
        ],
        [
          [31, 1088, 8],
          [31, 1064, 10],
          [29, 1038, 12],
          [30, 1006, 17],
        ],
        [
          [62, 1104, 4],
          [60, 1079, 6],
          [58, 1051, 9],
          [53, 1021, 12],
        ],
        [
          [102, 1128, 31],
          [92, 1112, 27],
          [98, 1098, 36],
          [87, 1082, 28],
          [90, 1064, 38],
          [76, 1048, 24],
          [74, 1030, 32],
        ],
      ],
      columns: 32,
      stations: 40,
      thicknessMm: () => THICKNESS_MM + 0.5,
      profile,
      edgeWidth: [0.06, 0.06],
      fibreCount: 70,
      tendon: (across, along) => 1 - smoothstep(0.4 + 0.03 * Math.sin(across * 25), 0.5, along),
      startLiftMm: () => 5,
      settleSteps: 14,
      endClearance: 0.35,
      hold: () => 0.4,
      cling: () => 0.6,
      relaxSteps: 60,
      gapMm: 0.4,
    },
    attachments: [
      originOn('vertebra-t12', 0.28, 0.32),
      originOn('vertebra-l1', 0.68, 0.72),
      insertionOn('rib-9', 0, 0.02),
      insertionOn('rib-10', 0.29, 0.31),
      insertionOn('rib-11', 0.625, 0.645),
      insertionOn('rib-12', 0.98, 1),
    ],
  },
]);
