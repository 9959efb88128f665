import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { bell, smoothstep } from '#geometry/scalar.ts';
import { insertionOn, type MuscleRecipe, originOn } from '../recipe.ts';

/** Shares of the width at which the descending fibres end and the ascending ones begin: above C7 and at T3. */
const TRANSVERSE_FROM = 0.31;
const TRANSVERSE_TO = 0.49;

/** Superior nuchal line, nuchal ligament, then the spinous processes C7–T12. */
const origin: readonly ControlPoint[] = [
  [22, 1513, -4],
  [8, 1515, -9],
  [0, 1502, -2],
  [0, 1468, 20],
  [0, 1432, 34],
  [0, 1398, 27],
  [0, 1368, 18],
  [0, 1350, 14],
  [0, 1329, 9],
  [0, 1303, 0],
  [0, 1278, -2],
  [0, 1241, -3],
  [0, 1210, -1],
  [0, 1180, 2],
  [0, 1155, 1],
  [0, 1127, 5],
  [0, 1101, 6],
  [0, 1076, 12],
  [0, 1052, 21],
];

/** Through the muscle's middle at a quarter, a half and three quarters of its length. */
const quarter: readonly ControlPoint[] = [
  [29, 1478, 28],
  [22, 1473, 29],
  [18, 1460, 36],
  [21, 1436, 42],
  [26, 1408, 39],
  [33, 1384, 28],
  [40, 1360, 10],
  [39, 1345, 3],
  [37, 1330, -3],
  [35, 1311, -9],
  [31, 1292, -9],
  [29, 1260, -4],
  [26, 1236, -4],
  [25, 1213, -8],
  [24, 1195, -10],
  [23, 1174, -9],
  [21, 1154, -6],
  [20, 1135, -4],
  [19, 1117, -2],
];

const half: readonly ControlPoint[] = [
  [37, 1440, 57],
  [36, 1429, 53],
  [36, 1415, 51],
  [41, 1401, 50],
  [49, 1384, 44],
  [62, 1371, 38],
  [77, 1352, 18],
  [75, 1341, 10],
  [71, 1330, 3],
  [66, 1315, -2],
  [60, 1301, -6],
  [56, 1281, -7],
  [49, 1265, -6],
  [49, 1247, -6],
  [47, 1234, -8],
  [45, 1220, -11],
  [42, 1207, -13],
  [41, 1194, -14],
  [40, 1181, -14],
];

const threeQuarters: readonly ControlPoint[] = [
  [56, 1390, 70],
  [65, 1381, 60],
  [72, 1375, 52],
  [82, 1368, 48],
  [94, 1363, 45],
  [104, 1358, 38],
  [116, 1348, 26],
  [115, 1341, 18],
  [107, 1334, 12],
  [100, 1323, 6],
  [88, 1312, 3],
  [81, 1299, -1],
  [76, 1290, -4],
  [75, 1279, -6],
  [71, 1272, -7],
  [69, 1266, -7],
  [65, 1259, -7],
  [62, 1252, -8],
  [58, 1245, -8],
];

/** Lateral third of the clavicle, acromion, spine of the scapula to its root. */
const insertion: readonly ControlPoint[] = [
  [86, 1344, 95],
  [111, 1352, 70],
  [124, 1354, 61],
  [134, 1355, 58],
  [141, 1353, 55],
  [145, 1350, 47],
  [148, 1343, 40],
  [142, 1338, 36],
  [134, 1336, 31],
  [125, 1332, 25],
  [115, 1324, 18],
  [106, 1318, 13],
  [98, 1315, 10],
  [92, 1314, 10],
  [86, 1314, 11],
  [80, 1313, 12],
  [75, 1313, 13],
  [71, 1312, 12],
  [67, 1310, 11],
];

/** @source interscapular-ultrasound (3.4–4.9 mm between the shoulder blades; the middle part is about 8 mm thick) */
const thicknessMm: SheetFunction = (across, along) => {
  const belly = smoothstep(0, 0.35, along) * smoothstep(0, 0.3, 1 - along);
  const part = 0.85 + 0.5 * smoothstep(0.2, 0.34, across) - 0.28 * smoothstep(0.5, 0.7, across);
  // The fibres to the clavicle heap up where the neck meets the shoulder.
  const heap = bell(across, 0.12, 0.14) * smoothstep(0.25, 0.6, along) * smoothstep(0, 0.2, 1 - along);
  return 2.4 + 5.4 * belly * part + 4.5 * heap;
};

/** The diamond round C7, the low triangle at T12 and the short tendon on the spine of the scapula. */
const tendon: SheetFunction = (across, along) => {
  const medial = Math.max(0.015 + 0.2 * bell(across, 0.375, 0.085), 0.02 + 0.14 * smoothstep(0.86, 1, across));
  const lateral = smoothstep(0.72, 0.95, across) * 0.16 + 0.03;
  return Math.max(
    1 - smoothstep(medial * 0.75, medial * 1.15 + 0.02, along),
    1 - smoothstep(lateral * 0.6, lateral * 1.3, 1 - along),
  );
};

/** One sheet from occiput to T12, cut into its three parts along fibres. */
export const trapezius: MuscleRecipe = {
  sheets: [
    {
      spec: {
        rows: [origin, quarter, half, threeQuarters, insertion],
        columns: 101,
        stations: 64,
        thicknessMm,
        profile: () => 1,
        edgeWidth: [0.035, 0.035],
        fibreCount: 190,
        tendon,
        hold: (across) => 0.55 - 0.15 * smoothstep(0.22, 0.45, across),
        cling: (across) => 0.2 * smoothstep(0.35, 0.5, across),
        startLiftMm: (across) => 12 - 6 * smoothstep(0.3, 0.5, across),
        settleSteps: 30,
        relaxSteps: 60,
        endClearance: 0.75,
        polishSteps: 10,
        crossTension: 0.3,
        gapMm: 0.5,
      },
      attachments: [
        originOn('occipital-bone', 0, 0.06),
        originOn('vertebra-c7', 0.35, 0.354),
        originOn('vertebra-t3', 0.48, 0.49),
        originOn('vertebra-t12', 0.995, 1),
        insertionOn('clavicle', 0, 0.15),
        insertionOn('scapula', 0.39, 1),
      ],
    },
  ],
  parts: [
    { part: 'trapezius-descending', across: [0, TRANSVERSE_FROM] },
    { part: 'trapezius-transverse', across: [TRANSVERSE_FROM, TRANSVERSE_TO] },
    { part: 'trapezius-ascending', across: [TRANSVERSE_TO, 1] },
  ],
};
