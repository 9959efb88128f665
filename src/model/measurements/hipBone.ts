import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

type Egg = { readonly centre: Vec3; readonly radii: Vec3 };

/**
 * The left hip bone, mm, body frame: points along its borders and surfaces with half the bone's thickness there.
 * @source bodyparts3d (spines, crest, arcuate line, rami, sections at even heights)
 */
export const HIP_BONE: {
  /** Anterior superior … posterior superior iliac spine. */
  readonly crest: readonly Knot[];
  /** The thin middle of the wing, and the stout line where it meets the body; from front to back like the crest. */
  readonly fossa: readonly Knot[];
  readonly arcuateLine: readonly Knot[];
  /** Rows from the wing down to the socket's roof, front to back. */
  readonly neck: readonly (readonly Knot[])[];
  /** The stout bar from the crest's tubercle to the socket. */
  readonly pillar: readonly Knot[];
  readonly anteriorInferiorSpine: Egg;
  /** The bone over the socket. */
  readonly roof: Egg;
  /** Rows from superior to inferior: inner wall, and the walls behind and in front of the socket, medial to lateral. */
  readonly quadrilateralPlate: readonly (readonly Knot[])[];
  readonly posteriorWall: readonly (readonly Knot[])[];
  readonly anteriorWall: readonly (readonly Knot[])[];
  readonly ischium: readonly Knot[];
  readonly ischialSpine: readonly Knot[];
  readonly superiorRamus: readonly Knot[];
  readonly pubicBody: Egg;
  readonly inferiorRamus: readonly Knot[];
  readonly acetabulum: { readonly centre: Vec3; readonly radiusMm: number };
  readonly acetabularFossa: Egg;
} = {
  crest: [
    [128, 899, 132, 6],
    [131, 913, 121, 7],
    [131, 927, 106, 8],
    [129, 938, 95, 8.5],
    [124, 946.5, 84, 7.5],
    [115, 951.5, 73, 6],
    [105, 952.5, 63.5, 5.5],
    [95, 951.5, 57, 5.5],
    [76, 945, 45, 6],
    [65, 938, 35, 6.5],
    [57, 929, 26, 7],
    [50, 918, 15, 7],
    [45, 909, 9, 6.5],
    [41, 900, 8, 6],
  ],
  fossa: [
    [125, 884, 124, 5.5],
    [127, 893, 116, 6],
    [127, 905, 107, 6.5],
    [122, 912, 95, 6.5],
    [114, 913, 82, 4.5],
    [104, 912, 70, 3],
    [92, 911, 62.5, 2.4],
    [82, 910, 58, 3],
    [71, 908, 52, 6],
    [63, 905, 44, 7],
    [58, 900, 34, 8],
    [53, 896, 24, 8],
    [48, 893, 18, 7.5],
    [45, 888, 17, 6],
  ],
  arcuateLine: [
    [112, 872, 110, 6],
    [110, 870, 106, 6.5],
    [107, 869, 100, 7],
    [102, 868, 94, 7.5],
    [96, 867, 87, 8.5],
    [89, 867, 80, 9],
    [82, 868, 72, 9.5],
    [75, 869, 66, 10],
    [68, 870, 59, 10],
    [62, 871, 51, 9.5],
    [57, 872, 44, 8.5],
    [53, 873, 38, 7.5],
    [50, 873, 34, 6.5],
    [48.5, 874, 31, 5.5],
  ],
  neck: [
    [
      [106, 867, 106, 7],
      [95, 866, 88, 9],
      [80, 866, 72, 10],
      [62, 867, 52, 8],
    ],
    [
      [104, 855, 105, 8],
      [94, 855, 91, 11],
      [80, 855, 74, 11.5],
      [69, 855, 60, 9],
    ],
    [
      [102, 844, 102, 8.5],
      [95, 846, 89, 13],
      [83, 845, 74, 13.5],
      [68, 844, 57, 10.5],
    ],
  ],
  pillar: [
    [131.5, 936, 97, 5.5],
    [131.5, 916, 104, 6.5],
    [123.5, 893, 102, 5.5],
    [109, 869, 92, 5],
  ],
  anteriorInferiorSpine: { centre: [115, 867, 114], radii: [6, 8, 7] },
  roof: { centre: [87, 849, 81], radii: [18, 12, 22] },
  quadrilateralPlate: [
    [
      [72, 845, 92, 9],
      [69, 845, 72, 9],
      [65, 845, 56, 8],
    ],
    [
      [62, 832, 97, 6],
      [62, 832, 75, 6],
      [57, 832, 50, 6],
    ],
    [
      [56, 818, 100, 5],
      [57, 818, 75, 4],
      [54, 818, 50, 5],
    ],
    [
      [56, 807, 96, 5],
      [55, 805, 75, 4],
      [57, 803, 52, 6],
    ],
  ],
  posteriorWall: [
    [
      [60, 840, 50, 8],
      [78, 842, 56, 8],
      [98, 842, 72, 6],
    ],
    [
      [57, 825, 45, 7],
      [75, 825, 52, 5],
      [90, 825, 57, 3],
    ],
    [
      [58, 808, 46, 8],
      [74, 809, 52, 5],
      [84, 809, 55, 3],
    ],
    [
      [60, 796, 46, 9],
      [68, 797, 50, 8],
      [74, 797, 56, 4],
    ],
  ],
  anteriorWall: [
    [
      [70, 842, 97, 8],
      [88, 842, 100, 8],
      [102, 843, 103, 5],
    ],
    [
      [58, 826, 102, 7],
      [74, 826, 103, 5],
      [87, 826, 104, 3],
    ],
    [
      [50, 812, 108, 8],
      [62, 811, 108, 6],
      [74, 811, 106, 4],
    ],
  ],
  ischium: [
    [66, 815, 52, 11],
    [65, 797, 52, 14],
    [61, 780, 45, 14.5],
    [57, 767, 46, 11.5],
    [49, 758, 51, 8],
  ],
  ischialSpine: [
    [57, 832, 48, 7],
    [46, 826, 39, 2.5],
  ],
  superiorRamus: [
    [62, 814, 109, 8.5],
    [45, 808, 113, 9],
    [28, 801, 121, 9.5],
    [14, 795, 124, 8],
  ],
  pubicBody: { centre: [17, 794, 119], radii: [13, 12, 13] },
  inferiorRamus: [
    [12, 783, 113, 7],
    [17, 774, 101, 6.5],
    [28, 766, 84, 6],
    [40, 759.5, 66, 7],
    [47, 758, 56, 8],
  ],
  acetabulum: { centre: [88, 812, 80], radiusMm: 26.5 },
  acetabularFossa: { centre: [68, 806, 79], radii: [11, 13, 12] },
};
