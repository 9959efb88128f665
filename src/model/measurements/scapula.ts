import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';
/** @source bodyparts3d-4.0 (landmarks along the borders, half thickness of the bone at each, left side, mm) */
export const SCAPULA = {
  /** Superior angle … inferior angle. */
  medialBorder: [
    [73, 1336, 27, 2.2],
    [64, 1321, 20, 2.2],
    [58.5, 1309, 12.5, 2.4],
    [58, 1297, 10, 2],
    [60, 1283, 8.5, 1.7],
    [62, 1265, 6, 1.7],
    [65.5, 1248, 2, 1.7],
    [71, 1230, 0, 1.9],
    [78, 1211, -1.5, 2.4],
    [87, 1194, 0, 3],
    [95, 1186, 4, 3.2],
  ],
  /** Suprascapular notch, neck, lateral border … inferior angle. */
  lateralBorder: [
    [112, 1319, 53, 2],
    [122, 1315, 60, 3],
    [134, 1306, 62, 4.5],
    [139, 1292, 56, 4.5],
    [134, 1280, 50, 4],
    [128, 1266, 42, 3.6],
    [122, 1250, 32, 3.6],
    [114, 1231, 22, 3.6],
    [109, 1213, 16, 3.4],
    [104, 1197, 12, 3.4],
    [98, 1187, 7, 3.2],
  ],
  /** How far the blade's middle lies posterior of the straight line between the borders, and its half thickness. */
  bladeBulgeMm: [0, 0, 0, 1, 1.5, 1.5, 1, 0.5, 0.5, 0.3, 0],
  bladeRadiusMm: [1.3, 1.4, 1.4, 1.1, 1, 1, 1, 1.2, 1.6, 2.2, 2.8],
  /** The spine: where it stands on the blade, and its crest, from the root to the acromion. */
  spineBase: [
    [58, 1310, 12, 2],
    [73, 1315, 24, 1.8],
    [86, 1317, 33, 1.8],
    [99, 1317, 43, 1.9],
    [111, 1316, 50, 2.2],
    [121, 1313, 54, 3],
  ],
  spineCrest: [
    [58, 1308, 10.5, 2.2],
    [73, 1311, 17, 2.6],
    [86, 1311, 15, 3],
    [99, 1311, 11, 3.3],
    [112, 1319, 16, 2.9],
    [124, 1326, 24, 2.8],
  ],
  /** The acromion's outer and inner edge, from the spine to the tip. */
  acromionOuter: [
    [124, 1326, 24, 2.8],
    [134, 1331, 29, 2.6],
    [146, 1333, 34, 2.6],
    [157, 1334.5, 38, 3],
    [163, 1341, 47, 3.2],
    [162, 1345.5, 60, 3.2],
    [155, 1347, 71, 2.8],
  ],
  acromionInner: [
    [124, 1327.5, 28, 2.4],
    [135, 1335, 37, 2.6],
    [141, 1340, 42, 2.8],
    [146, 1343, 47, 3],
    [148, 1345, 54, 3],
    [149, 1346, 62, 3],
    [151, 1347, 69, 2.8],
  ],
  coracoid: [
    [124, 1314, 64, 7],
    [121, 1325, 76, 6],
    [124, 1328.5, 88, 5],
    [133, 1323.5, 99, 4.2],
  ],
  glenoidCentre: [147.5, 1310, 62],
  /** The way the socket faces. */
  glenoidNormal: [0.93, 0.12, 0.3],
} as const satisfies Record<string, readonly Knot[] | readonly number[] | Vec3>;
