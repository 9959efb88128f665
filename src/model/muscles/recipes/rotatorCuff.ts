import { smoothstep } from '#geometry/scalar.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** From the fossa above the spine of the scapula, under the acromion, to the top of the greater tubercle. */
export const supraspinatus = wholeMuscle('supraspinatus', [
  {
    spec: {
      rows: [
        [
          [65, 1311, 16, 4],
          [71, 1322, 22, 4],
          [80, 1334, 31, 4],
        ],
        [
          [90, 1317, 25, 13],
          [93, 1323, 33, 15],
          [98, 1330, 42, 13],
        ],
        [
          [118, 1325, 38, 12],
          [120, 1329, 46, 16],
          [121, 1333, 54, 14],
        ],
        [
          [146, 1334, 56, 9],
          [147, 1336, 64, 10],
          [146, 1336, 71, 9],
        ],
        [
          [176, 1331, 68, 4],
          [177, 1331, 76, 4],
          [174, 1329, 84, 4],
        ],
      ],
      columns: 20,
      stations: 34,
      profile: () => 1,
      edgeWidth: [0.3, 0.3],
      fibreCount: 40,
      tendon: tendonAtEnds([0, 0.03], [0.2, 0.36]),
      hold: () => 0.7,
      relaxSteps: 30,
      clearance: 0.42,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);

/** From the fossa below the spine of the scapula to the back of the greater tubercle. */
export const infraspinatus = wholeMuscle('infraspinatus', [
  {
    spec: {
      rows: [
        [
          [65, 1304, 10, 4],
          [61, 1278, 6, 4],
          [70, 1234, -2, 4],
          [84, 1208, -3, 4],
        ],
        [
          [87, 1300, 17, 14],
          [84, 1278, 10, 16],
          [86, 1253, 5, 15],
          [96, 1230, 5, 13],
        ],
        [
          [114, 1304, 25, 18],
          [110, 1284, 18, 22],
          [108, 1265, 14, 22],
          [110, 1248, 12, 17],
        ],
        [
          [146, 1315, 37, 16],
          [142, 1302, 32, 18],
          [137, 1288, 26, 17],
          [132, 1276, 23, 14],
        ],
        [
          [170, 1322, 50, 11],
          [170, 1314, 49, 11],
          [168, 1307, 49, 10],
          [165, 1300, 49, 9],
        ],
        [
          [181, 1329, 64, 4],
          [184, 1325, 66, 4],
          [186, 1320, 67, 4],
          [186, 1315, 68, 4],
        ],
      ],
      columns: 32,
      stations: 40,
      profile: () => 1,
      edgeWidth: [0.22, 0.22],
      fibreCount: 74,
      tendon: tendonAtEnds([0, 0.03], [0.16, 0.32]),
      hold: () => 0.7,
      relaxSteps: 40,
      clearance: 0.45,
      bundles: 9,
      relief: 0.3,
    },
    attachments: [originOn('scapula', 0, 1), insertionOn('humerus', 0, 1)],
  },
]);

/** From the upper part of the lateral border of the scapula to the lowest facet of the greater tubercle. */
export const teresMinor = wholeMuscle('teres-minor', [
  {
    spec: {
      rows: [
        [
          [118, 1246, 24, 5],
          [113, 1234, 18, 5],
          [107, 1222, 15, 5],
        ],
        [
          [131, 1268, 25, 15],
          [128, 1259, 24, 17],
          [126, 1250, 24, 14],
        ],
        [
          [148, 1287, 34, 18],
          [147, 1281, 34, 20],
          [145, 1274, 35, 17],
        ],
        [
          [172, 1308, 48, 13],
          [172, 1302, 50, 14],
          [171, 1296, 53, 12],
        ],
        [
          [187, 1314, 68, 4],
          [188, 1309, 69, 4],
          [188, 1304, 70, 4],
        ],
      ],
      columns: 16,
      stations: 34,
      profile: () => 1,
      edgeWidth: [0.4, 0.4],
      fibreCount: 30,
      tendon: tendonAtEnds([0, 0.04], [0.12, 0.24]),
      hold: () => 0.7,
      relaxSteps: 30,
      clearance: 0.42,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);

/** From the back of the inferior angle of the scapula round the shaft to the crest of the lesser tubercle. */
export const teresMajor = wholeMuscle('teres-major', [
  {
    spec: {
      rows: [
        [
          [106, 1212, 4, 6],
          [97, 1203, 1, 6],
          [90, 1194, 0, 6],
        ],
        [
          [119, 1228, 15, 16],
          [116, 1217, 13, 17],
          [112, 1206, 11, 14],
        ],
        [
          [135, 1246, 31, 18],
          [132, 1236, 29, 20],
          [130, 1226, 27, 18],
        ],
        [
          [152, 1265, 58, 12],
          [152, 1254, 57, 13],
          [151, 1244, 55, 11],
        ],
        [
          [170, 1284, 84, 4],
          [174, 1270, 87, 4],
          [177, 1256, 88, 4],
        ],
      ],
      columns: 20,
      stations: 36,
      profile: thinEnds(0.7, 0.06, 0.06),
      edgeWidth: [0.4, 0.4],
      fibreCount: 40,
      tendon: (_across, along) => smoothstep(0.84, 0.94, along),
      hold: () => 0.7,
      relaxSteps: 30,
      clearance: 0.42,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);
