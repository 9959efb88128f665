import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

type Egg = { readonly centre: Vec3; readonly radii: Vec3 };

/**
 * The left humerus, mm, body frame: points with half the bone's thickness there.
 * @source bodyparts3d (head, tubercles, shaft, epicondyles, sections at even heights)
 */
export const HUMERUS: {
  readonly head: Egg;
  readonly greaterTubercle: Egg;
  readonly lesserTubercle: Egg;
  /** Surgical neck … above the condyles. */
  readonly shaft: readonly Knot[];
  readonly deltoidTuberosity: Egg;
  /** The flat lower end: rows from superior to inferior, medial to lateral. */
  readonly lowerEnd: readonly (readonly Knot[])[];
  readonly trochlea: readonly Knot[];
  readonly trochlearLip: Egg;
  readonly capitulum: Egg;
  readonly medialEpicondyle: readonly Knot[];
  readonly lateralEpicondyle: readonly Knot[];
  readonly olecranonFossa: Egg;
} = {
  head: { centre: [160, 1314, 76], radii: [20.5, 20.5, 20.5] },
  greaterTubercle: { centre: [175, 1318, 79], radii: [13, 15, 14] },
  lesserTubercle: { centre: [167, 1311, 93], radii: [7, 10, 6] },
  shaft: [
    [168, 1306, 78, 17],
    [172, 1296, 77, 15],
    [175.5, 1284, 76, 12.8],
    [179, 1268, 76, 11.6],
    [186, 1240, 75, 11],
    [194.5, 1200, 71, 10.4],
    [199, 1150, 66.5, 9.6],
    [204, 1118, 62.5, 9.2],
    [207, 1096, 61.5, 9],
    [207, 1078, 63, 7.5],
  ],
  deltoidTuberosity: { centre: [189.5, 1222, 72.5], radii: [9.5, 22, 9] },
  lowerEnd: [
    [
      [203, 1106, 62, 7],
      [208, 1104, 61, 6.5],
      [214, 1102, 57.5, 3.4],
    ],
    [
      [194, 1070, 66, 6],
      [210, 1071, 63, 5.5],
      [229, 1070, 55.5, 4.6],
    ],
    [
      [188, 1053, 67, 5.5],
      [207, 1055, 69, 4],
      [231, 1053, 62, 7.5],
    ],
  ],
  trochlea: [
    [198, 1043, 71, 10],
    [207, 1045, 70, 8],
    [216, 1045, 69, 8.4],
  ],
  trochlearLip: { centre: [201, 1042, 71.5], radii: [8, 11, 11.5] },
  capitulum: { centre: [229, 1046, 67], radii: [10, 9.5, 10.5] },
  medialEpicondyle: [
    [193, 1052, 66, 6],
    [184, 1050, 65.5, 4.8],
  ],
  lateralEpicondyle: [
    [232, 1054, 61, 5.5],
    [237, 1053, 60, 4],
  ],
  olecranonFossa: { centre: [208, 1059, 54], radii: [9, 8, 7.5] },
};
