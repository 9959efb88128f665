import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

/**
 * The left scapula, mm, body frame: points along its borders with half the bone's thickness there.
 *
 * | mm | here | published mean ± sd |
 * |---|---|---|
 * | superior to inferior angle | 154 | 155 ± 16 |
 * | spine's medial end to acromion's lateral edge | 126 | 134 ± 12 |
 * | glenoid, height × width | 36 × 26 | 36 ± 4 × 29 ± 3 |
 * | blade 10 mm from the medial border, thickness | 3–5 | 4 ± 1 |
 * | acromion, thickness | 6 | 9 ± 1 |
 * | coracoid, thickness | 11 | 11 ± 1 |
 *
 * @source bodyparts3d (angles, borders, spine, acromion, coracoid, glenoid, sections at even heights)
 * @source von-schroeder-2001 (the published means)
 */
export const SCAPULA: {
  /** Superior angle, above, at and below the root of the spine, then at even steps to the inferior angle. */
  readonly medialBorder: readonly Knot[];
  /** Suprascapular notch, neck, lateral border … inferior angle. */
  readonly lateralBorder: readonly Knot[];
  /** How far the fossa's floor lies posterior of the straight line between the borders, row by row. */
  readonly bladeBulgeMm: readonly number[];
  /** Half the thickness of the floor, row by row. */
  readonly bladeRadiusMm: readonly number[];
  /** The spine: where it stands on the blade, and its crest, from the root towards the acromion. */
  readonly spineBase: readonly Knot[];
  readonly spineCrest: readonly Knot[];
  /** The acromion's outer and inner edge, from the spine's crest to the tip. */
  readonly acromionOuter: readonly Knot[];
  readonly acromionInner: readonly Knot[];
  readonly coracoid: readonly Knot[];
  readonly coracoidBase: { readonly centre: Vec3; readonly radii: Vec3 };
  /** Upper and lower edge, from the blade to the glenoid. */
  readonly neck: readonly (readonly Knot[])[];
  /** Through the superior border, beside the coracoid's root. */
  readonly suprascapularNotch: readonly Knot[];
  readonly inferiorAngle: { readonly centre: Vec3; readonly radii: Vec3 };
  readonly glenoid: {
    readonly centre: Vec3;
    readonly normal: Vec3;
    readonly halfWidthMm: number;
    readonly halfHeightMm: number;
  };
} = {
  medialBorder: [
    [77, 1337, 29.5, 1.9],
    [66, 1325, 21, 2.1],
    [59, 1311, 13, 2.4],
    [58, 1298, 10, 2],
    [62, 1265, 6, 1.7],
    [71, 1230, -0.5, 1.9],
    [87, 1194, -1, 3],
    [95, 1186, 3.5, 3.2],
  ],
  lateralBorder: [
    [106, 1318.5, 53, 1.6],
    [120, 1314, 59, 3],
    [134, 1306, 62, 5],
    [138, 1292, 57, 5.4],
    [127, 1265, 40.5, 4.2],
    [114, 1231, 21.5, 3.6],
    [104, 1197, 12, 3.4],
    [98, 1187, 7, 3.2],
  ],
  bladeBulgeMm: [0, 0, 1.5, 3.4, 4.4, 3, 1.2, 0],
  bladeRadiusMm: [1.1, 1.2, 1.4, 1.2, 1, 1.2, 2.2, 2.8],
  spineBase: [
    [58.5, 1309, 12, 2],
    [72, 1311, 22, 1.8],
    [86, 1309, 29, 2],
    [99, 1307.5, 37, 2.4],
    [112, 1306.5, 44, 3],
    [123, 1306, 49, 3.6],
  ],
  spineCrest: [
    [58, 1306.5, 10.5, 2.2],
    [70, 1305, 11, 2.8],
    [84, 1307, 9.5, 3.2],
    [97, 1311, 10, 3.2],
    [106.5, 1319, 16, 2.8],
    [116, 1327.5, 22, 2.8],
  ],
  acromionOuter: [
    [116, 1327.5, 22, 2.8],
    [130, 1335.5, 29, 2.8],
    [146, 1337, 34, 2.8],
    [158, 1338, 38, 3],
    [163, 1342, 47, 3.2],
    [161.5, 1346, 60, 3.2],
    [155, 1347, 71, 2.8],
  ],
  acromionInner: [
    [132, 1316, 42.5, 3],
    [141, 1322, 41, 3],
    [149, 1328, 40, 3],
    [152, 1333, 43, 3],
    [149, 1339.5, 51, 3],
    [149, 1344.5, 61, 3],
    [151, 1347, 69, 2.8],
  ],
  coracoid: [
    [123, 1316, 64, 9],
    [120, 1327, 71, 8],
    [122, 1332, 82, 6],
    [129, 1329, 94, 5.4],
    [134, 1325, 99, 4.2],
  ],
  coracoidBase: { centre: [127, 1320.5, 65], radii: [15, 7, 9] },
  neck: [
    [
      [122, 1313, 54, 5],
      [132, 1315, 59, 8],
      [141, 1317, 64, 8.5],
    ],
    [
      [124, 1299, 50, 5.5],
      [132, 1299, 57, 8],
      [140, 1298, 62.5, 8.5],
    ],
  ],
  suprascapularNotch: [
    [104, 1323, 67, 4.6],
    [114, 1321, 48, 4.6],
  ],
  inferiorAngle: { centre: [95.5, 1187.8, 4.6], radii: [4.4, 4.4, 3.8] },
  glenoid: { centre: [145, 1308, 65], normal: [0.84, 0.1, 0.53], halfWidthMm: 12.8, halfHeightMm: 18 },
};
