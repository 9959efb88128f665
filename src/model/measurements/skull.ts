import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';
import type { RadiusTable } from '#geometry/radialSolid.ts';

/**
 * Landmarks of the skull's back, left side, mm, body frame.
 * @source bodyparts3d (vault, inion, superior nuchal line, mastoid, great foramen)
 * @source standard-anatomy (inferior nuchal line, petrous part, condyles over the atlas)
 */
export const SKULL: {
  readonly vaultCentre: Vec3;
  readonly vaultRadiiMm: RadiusTable;
  readonly vaultThicknessMm: number;
  readonly inion: Vec3;
  readonly superiorNuchalLine: readonly Vec3[];
  readonly externalOccipitalCrest: readonly Vec3[];
  readonly mastoidTip: Vec3;
  readonly mastoid: readonly Knot[];
  readonly styloid: readonly Knot[];
  readonly zygomaticProcess: readonly Knot[];
  /** From behind the ear canal to the apex, inside the base. */
  readonly petrousPart: readonly Knot[];
  readonly occipitalCondyle: { readonly centre: Vec3; readonly radii: Vec3 };
  /** From the external occipital crest half way down towards the mastoid. */
  readonly inferiorNuchalLine: readonly Vec3[];
  readonly acousticMeatus: Knot;
  readonly foramenMagnum: { readonly centre: Vec3; readonly radii: Vec3 };
} = {
  /** Middle of the vault between the parietal eminences. */
  vaultCentre: [0, 1560, 62],
  /** Radii of the vault and base: elevations −90° … 90° by 15°, azimuths from posterior to anterior by 30°. */
  vaultRadiiMm: [
    [80, 80, 80, 80, 80, 80, 80],
    [81, 82, 82.5, 82, 80.5, 77.5, 76.5],
    [82, 85, 86, 84, 81.5, 77.5, 76],
    [84.5, 83.5, 84.5, 86, 84, 82, 82],
    [84.5, 82.5, 79, 79, 80, 87, 95],
    [81.5, 82, 76.5, 76, 78, 100, 112],
    [79, 81.5, 74.5, 75.5, 79.5, 104, 115.5],
    [75.5, 77.5, 75.5, 76.5, 80, 100.5, 111],
    [75, 76.5, 77.5, 78, 79.5, 93, 103],
    [73.5, 75.5, 76.5, 76.5, 78, 86.5, 92],
    [73.5, 75, 76, 76.5, 77, 82, 84.5],
    [74.5, 75, 75.5, 76, 76.5, 77.5, 78],
    [75, 75, 75, 75, 75, 75, 75],
  ],
  vaultThicknessMm: 6,
  inion: [0, 1523, -15],
  /** Inion … behind the mastoid. */
  superiorNuchalLine: [
    [0, 1523, -14],
    [14, 1522, -12],
    [26, 1519, -6],
    [40, 1514, 6],
    [51, 1506, 26],
    [56, 1500, 44],
  ],
  /** Inion … great foramen. */
  externalOccipitalCrest: [
    [0, 1521, -13.5],
    [0, 1507, -3],
    [0, 1491, 19],
  ],
  mastoidTip: [52, 1488, 65],
  mastoid: [
    [55, 1510, 58, 13],
    [54, 1500, 61, 10.5],
    [52, 1492, 64, 6],
  ],
  styloid: [
    [40, 1496, 72, 4],
    [40, 1487, 75, 2.6],
    [39, 1478, 78, 1.5],
  ],
  /** Root over the ear canal … towards the cheek. */
  zygomaticProcess: [
    [60, 1512, 72, 6],
    [63, 1510.5, 86, 4.4],
    [63.5, 1509, 100, 3.2],
    [63, 1507, 114, 2.6],
    [62, 1505.5, 127, 2],
  ],
  petrousPart: [
    [54, 1510, 64, 15],
    [38, 1505, 76, 13.5],
    [22, 1502, 88, 9.5],
  ],
  occipitalCondyle: { centre: [17.5, 1488.6, 72], radii: [7.6, 8, 11.6] },
  inferiorNuchalLine: [
    [0, 1503, 1],
    [14, 1500, 6],
    [28, 1497, 18],
    [40, 1495, 36],
    [46, 1495, 48],
  ],
  acousticMeatus: [64, 1504, 75, 4],
  foramenMagnum: { centre: [0, 1480, 64], radii: [16, 22, 20] },
};
