import { smoothstep } from '#geometry/scalar.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** From the fossa above the spine of the scapula, under the acromion, to the top of the greater tubercle. @source bodyparts3d */
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
          [90, 1316, 24, 22],
          [93, 1322, 32, 27],
          [98, 1330, 43, 23],
        ],
        [
          [118, 1324, 37, 22],
          [120, 1328, 46, 29],
          [121, 1333, 56, 23],
        ],
        [
          [146, 1334, 55, 16],
          [147, 1336, 64, 18],
          [146, 1336, 73, 16],
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
      hold: () => 0.3,
      relaxSteps: 40,
      polishSteps: 10,
      clearance: 0.28,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);

/** From the fossa below the spine of the scapula to the back of the greater tubercle. @source bodyparts3d */
export const infraspinatus = wholeMuscle('infraspinatus', [
  {
    spec: {
      rows: [
        [
          [64, 1309, 11, 4],
          [61, 1278, 6, 4],
          [70, 1234, -2, 4],
          [88, 1206, -3, 4],
        ],
        [
          [88, 1306, 16, 14],
          [84, 1278, 10, 17],
          [86, 1253, 5, 16],
          [105, 1228, 5, 14],
        ],
        [
          [114, 1309, 24, 18],
          [110, 1284, 18, 23],
          [108, 1265, 14, 23],
          [120, 1246, 12, 18],
        ],
        [
          [146, 1315, 37, 17],
          [142, 1302, 32, 19],
          [137, 1288, 26, 18],
          [139, 1272, 24, 16],
        ],
        [
          [170, 1322, 50, 12],
          [170, 1314, 49, 12],
          [168, 1307, 49, 11],
          [168, 1298, 50, 11],
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
      hold: () => 0.5,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.42,
      bundles: 9,
      relief: 0.3,
    },
    attachments: [originOn('scapula', 0, 1), insertionOn('humerus', 0, 1)],
  },
]);

/** From the upper part of the lateral border of the scapula to the lowest facet of the greater tubercle. @source bodyparts3d */
export const teresMinor = wholeMuscle('teres-minor', [
  {
    spec: {
      rows: [
        [
          [118, 1246, 24, 6],
          [113, 1234, 18, 6],
          [107, 1222, 15, 6],
        ],
        [
          [129, 1268, 27, 20],
          [128, 1258, 25, 23],
          [129, 1247, 26, 21],
        ],
        [
          [147, 1288, 35, 22],
          [147, 1280, 34, 27],
          [149, 1270, 38, 23],
        ],
        [
          [172, 1309, 49, 18],
          [173, 1302, 51, 22],
          [174, 1293, 55, 18],
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
      edgeWidth: [0.3, 0.3],
      fibreCount: 30,
      tendon: tendonAtEnds([0, 0.04], [0.12, 0.24]),
      hold: () => 0.5,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.4,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);

/** From the back of the inferior angle of the scapula round the shaft to the crest of the lesser tubercle. @source bodyparts3d */
export const teresMajor = wholeMuscle('teres-major', [
  {
    spec: {
      rows: [
        [
          [101, 1214, 4, 4],
          [95, 1203, 0, 4],
          [90, 1188, 1, 4],
        ],
        [
          [108, 1228, 10, 11],
          [113, 1214, 9, 14],
          [118, 1201, 13, 10],
        ],
        [
          [121, 1244, 23, 14],
          [130, 1230, 23, 16],
          [140, 1217, 30, 13],
        ],
        [
          [138, 1263, 44, 11],
          [146, 1249, 46, 14],
          [156, 1236, 54, 10],
        ],
        [
          [157, 1276, 70, 7],
          [162, 1261, 71, 8],
          [168, 1247, 76, 6],
        ],
        [
          [170, 1284, 85, 4],
          [174, 1270, 88, 4],
          [177, 1256, 89, 4],
        ],
      ],
      columns: 22,
      stations: 36,
      profile: thinEnds(0.5, 0.1, 0.06),
      edgeWidth: [0.3, 0.3],
      fibreCount: 40,
      tendon: (_across, along) => smoothstep(0.84, 0.94, along),
      hold: () => 0.5,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.4,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);
