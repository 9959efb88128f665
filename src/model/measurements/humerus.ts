import type { Knot } from '#geometry/primitive.ts';
/** @source bodyparts3d-4.0 (landmarks along the borders, half thickness of the bone at each, left side, mm) */
export const HUMERUS: {
  readonly shaft: readonly Knot[];
  readonly head: Knot;
  readonly greaterTubercle: Knot;
  readonly lesserTubercle: Knot;
  readonly deltoidTuberosity: Knot;
  readonly condyles: readonly Knot[];
  readonly trochlea: readonly Knot[];
  readonly medialEpicondyle: readonly Knot[];
  readonly lateralEpicondyle: readonly Knot[];
} = {
  head: [160, 1314, 76, 21],
  greaterTubercle: [176, 1318, 82, 14],
  lesserTubercle: [168, 1312, 94, 7],
  /** Surgical neck … above the condyles. */
  shaft: [
    [168, 1306, 80, 18],
    [171, 1296, 78, 15],
    [176, 1284, 76, 12.5],
    [180, 1268, 76, 11.5],
    [187, 1240, 75, 11],
    [195, 1200, 71, 10.6],
    [199, 1150, 66, 9.8],
    [205, 1100, 62, 9.5],
    [209, 1070, 62, 9],
  ],
  deltoidTuberosity: [192, 1222, 72, 12],
  condyles: [
    [207, 1100, 62, 9],
    [192, 1052, 62, 7],
    [232, 1052, 64, 7],
  ],
  trochlea: [
    [196, 1044, 66, 9],
    [228, 1044, 68, 9],
  ],
  medialEpicondyle: [
    [193, 1056, 58, 6],
    [186, 1054, 58, 6],
  ],
  lateralEpicondyle: [
    [232, 1056, 62, 5],
    [235, 1056, 62, 5],
  ],
};
