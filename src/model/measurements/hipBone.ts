import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

type Egg = { readonly centre: Vec3; readonly radii: Vec3 };

/**
 * The left hip bone, mm, body frame: places with half the bone's thickness there.
 *
 * | mm | here | published mean ± sd |
 * |---|---|---|
 * | acetabulum's diameter | 53 | 53.9 ± 2.7 |
 * | anterior to posterior inferior spine | 109 | 112.9 ± 8.0 |
 * | posterior superior to anterior inferior spine | 134 | 135.3 ± 8.0 |
 * | anterior inferior to anterior superior spine | 40 | 35.0 ± 9.6 |
 *
 * The ilium's stations run from front to back: anterior border, pillar under the crest's tubercle (three), thin floor,
 * front and middle of the sacropelvic surface, posterior border.
 * @source bodyparts3d (spines, tubercle, summit, sections through the ilium at six heights and the ischium at three, rami)
 * @source ekwedigwe-hip (the published means)
 * @source standard-anatomy (course of the gluteal lines, tilt of the acetabulum's rim)
 */
export const HIP_BONE: {
  /** Anterior superior … posterior superior iliac spine, by the tubercle and the summit. */
  readonly crest: readonly Knot[];
  /** Stations at four heights of the ilium: under the crest, over its middle, over the arcuate line, on that line. */
  readonly ilium: readonly (readonly Knot[])[];
  /** Stations of the ilium's body, front to back, over the acetabulum and at its roof. */
  readonly body: readonly (readonly Knot[])[];
  /** Rows from superior to inferior: inner wall, and the walls behind and in front of the socket, medial to lateral. */
  readonly quadrilateralPlate: readonly (readonly Knot[])[];
  readonly posteriorWall: readonly (readonly Knot[])[];
  readonly anteriorWall: readonly (readonly Knot[])[];
  readonly ischium: readonly Knot[];
  /** Tip, and where its upper and lower border leave the ischium. */
  readonly ischialSpine: readonly [tip: Knot, upper: Knot, lower: Knot];
  /** Medial border of the ischium, behind the obturator foramen. */
  readonly obturatorBorder: readonly Knot[];
  readonly superiorRamus: readonly Knot[];
  readonly pubicBody: Egg;
  readonly inferiorRamus: readonly Knot[];
  readonly acetabulum: { readonly centre: Vec3; readonly radiusMm: number; readonly axis: Vec3 };
  readonly acetabularFossa: Egg;
  /** Lines on the outer face, each from the crest or the anterior border to the greater sciatic notch. */
  readonly posteriorGlutealLine: readonly Vec3[];
  readonly anteriorGlutealLine: readonly Vec3[];
  readonly inferiorGlutealLine: readonly Vec3[];
  /** Anterior border of the auricular surface, upper horn to lower horn. */
  readonly auricularRim: readonly Vec3[];
  readonly arcuateLine: readonly Vec3[];
} = {
  crest: [
    [129.5, 899, 134, 4.5],
    [134, 917, 119, 5.5],
    [137, 936, 98, 7],
    [127, 947, 83, 6.5],
    [105, 953, 64, 5],
    [81, 947, 46.5, 6],
    [61, 934, 29, 6.5],
    [46, 907, 8, 6],
  ],
  ilium: [
    [
      [131.5, 894, 131, 4],
      [133, 909, 117, 5],
      [136, 922, 104, 8],
      [127, 928, 87, 5.5],
      [106, 930, 69, 3.2],
      [84, 929, 53, 5.2],
      [63, 920, 37, 7.2],
      [45.5, 901, 13, 7.5],
    ],
    [
      [130, 888, 127, 3.6],
      [127, 898, 114, 3.8],
      [122.5, 906, 98, 5.4],
      [115.5, 906, 85, 5],
      [101, 905, 71.5, 2.8],
      [77, 904, 58, 6],
      [61, 902, 39, 8.8],
      [44.5, 890, 17, 7.2],
    ],
    [
      [125, 879, 119, 3.8],
      [119.5, 885, 105, 4.6],
      [113, 886, 93, 5.2],
      [106, 885, 82.5, 5.4],
      [95, 885, 74, 6.2],
      [77, 884, 63, 9.4],
      [62, 884, 45, 10.2],
      [49.5, 879, 24, 6],
    ],
    [
      [116.5, 869, 114.5, 4.2],
      [114, 870, 105, 6],
      [108, 869, 94, 7.4],
      [100, 868, 84, 9],
      [88, 868, 75, 10.6],
      [74, 868, 63, 11.6],
      [62, 870, 49, 9.5],
      [50, 869, 33, 5.2],
    ],
  ],
  body: [
    [
      [114, 868, 113, 4.6],
      [107, 867, 93, 7.5],
      [88, 867, 76, 10.4],
      [68, 867, 59, 9],
    ],
    [
      [109, 854, 107, 5.5],
      [102, 854, 96, 10],
      [90, 854, 80, 13],
      [72, 854, 57, 6.5],
    ],
    [
      [101, 842, 103, 4.5],
      [91, 842, 92, 13],
      [84, 842, 76, 14],
      [70, 841, 54, 7],
    ],
  ],
  quadrilateralPlate: [
    [
      [72, 843, 92, 6],
      [69, 845, 73, 9],
      [64, 844, 55, 6.5],
    ],
    [
      [62, 828, 99, 6.5],
      [60, 828, 76, 5.5],
      [57, 828, 50, 6],
    ],
    [
      [57, 813, 100, 5],
      [58.5, 813, 78, 3.4],
      [57, 813, 55, 5],
    ],
    [
      [60, 804, 97, 4],
      [58, 803, 78, 3],
      [57, 801, 56, 6],
    ],
  ],
  posteriorWall: [
    [
      [64, 841, 52, 6],
      [78, 842, 57, 8],
      [96, 842, 70, 7],
    ],
    [
      [58, 826, 47, 5.5],
      [76, 826, 53.5, 5.5],
      [93, 826, 56, 2.8],
    ],
    [
      [58, 811, 46, 6.5],
      [73, 811, 51, 5],
      [88, 811, 53, 2.8],
    ],
    [
      [63, 798, 46, 9],
      [70, 798, 49, 9],
      [77, 797, 57, 4],
    ],
  ],
  anteriorWall: [
    [
      [75, 840, 96, 6],
      [88, 842, 100, 8],
      [102, 843, 102, 5],
    ],
    [
      [58, 826, 103, 6],
      [72, 826, 105, 5],
      [86, 826, 105, 3.2],
    ],
    [
      [51, 812, 109, 7.5],
      [62, 812, 107, 6],
      [76, 812, 104, 3.4],
    ],
  ],
  ischium: [
    [65, 815, 51, 8],
    [67, 799, 54, 13],
    [64, 782, 47, 14.2],
    [59, 768, 44, 12],
    [49, 759, 49, 8.5],
  ],
  ischialSpine: [
    [46, 825, 39, 2.2],
    [60, 836, 48, 4],
    [58, 812, 46, 4.5],
  ],
  obturatorBorder: [
    [57, 800, 60, 4.5],
    [50, 780, 61, 3.6],
    [45, 764, 60, 5],
  ],
  superiorRamus: [
    [66, 821, 105, 7],
    [50, 811, 111, 8],
    [34, 802, 118, 8],
    [20, 797, 124, 8.5],
  ],
  pubicBody: { centre: [13.5, 792, 120], radii: [9.5, 15, 14] },
  inferiorRamus: [
    [14, 783, 109, 8],
    [20, 773, 95, 6.2],
    [29, 767, 79, 6],
    [39, 762.5, 63, 7],
    [48, 760, 53, 8.5],
  ],
  acetabulum: { centre: [88, 812, 80], radiusMm: 26.5, axis: [0.79, -0.585, 0.18] },
  acetabularFossa: { centre: [68, 806, 79], radii: [9, 13, 12] },
  posteriorGlutealLine: [
    [79, 946, 42],
    [71, 921, 40],
    [65, 900, 37],
    [63, 882, 42],
  ],
  anteriorGlutealLine: [
    [143, 926, 98],
    [124, 912, 80],
    [104, 898, 68],
    [87, 880, 56],
    [74, 864, 50],
  ],
  inferiorGlutealLine: [
    [124, 878, 108],
    [114, 872, 88],
    [98, 862, 70],
    [78, 856, 54],
  ],
  auricularRim: [
    [60, 912, 52],
    [58, 896, 59],
    [52, 880, 55],
    [46, 872, 42],
  ],
  arcuateLine: [
    [58, 880, 60],
    [64, 862, 72],
    [62, 842, 92],
    [55, 824, 106],
    [40, 812, 118],
    [26, 806, 127],
  ],
};
