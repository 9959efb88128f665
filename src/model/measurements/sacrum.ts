import type { Vec3 } from '#anatomy/frame.ts';
import type { Polygon } from '#geometry/polygon.ts';
import type { Knot } from '#geometry/primitive.ts';

/**
 * The sacrum, left half, mm, body frame.
 * @source bodyparts3d (median profile, widths by height, middles and half thicknesses of the lateral part, crests, foramina)
 */
export const SACRUM: {
  /** Median outline as [z, y]: pelvic face from promontory to apex, then the back up to the endplate. */
  readonly medianProfile: Polygon;
  /** Half the width of the fused bodies and laminae at a height: [y, half width], from the apex up. */
  readonly bodyHalfWidthsMm: readonly (readonly [y: number, halfWidthMm: number])[];
  /** The lateral part from the ala down: from the edge towards the pelvis to the bodies in each row. */
  readonly lateralPart: readonly (readonly Knot[])[];
  /** Medial and lateral edge of the superior articular process. */
  readonly superiorFacet: readonly (readonly Knot[])[];
  /** The bar between the promontory and the ala. */
  readonly upperBar: readonly Knot[];
  readonly medianTubercles: readonly Vec3[];
  readonly intermediateTubercles: readonly Vec3[];
  readonly lateralTubercles: readonly Vec3[];
  /** Round the ear-shaped surface for the hip bone. */
  readonly auricularRim: readonly Vec3[];
  /** Foramina S1 … S4: middle and radius; they pass from front to back. */
  readonly foramina: readonly Knot[];
  /** Middle line of the canal, down to the hiatus. */
  readonly canal: readonly Knot[];
} = {
  medianProfile: [
    [80, 897],
    [62, 885.5],
    [45, 876],
    [36, 871],
    [25, 862],
    [17.5, 851],
    [12.5, 840],
    [11, 825],
    [3, 824],
    [1, 838],
    [-1, 850],
    [-3, 862],
    [3, 872],
    [9, 884],
    [15, 894],
    [20, 904],
    [30, 907],
    [40, 905],
    [47, 906],
    [55, 911],
  ],
  bodyHalfWidthsMm: [
    [824, 8],
    [840, 10],
    [858, 11],
    [870, 12],
    [880, 15],
    [890, 19],
    [900, 23.5],
    [912, 24.5],
  ],
  lateralPart: [
    [
      [47, 921, 46, 3],
      [40, 919, 43, 5],
      [28, 912, 44, 5],
      [16, 909, 46, 4],
    ],
    [
      [52.5, 900, 56, 5],
      [42, 900, 50, 9],
      [30, 899, 47, 11],
      [18, 899, 48, 11],
    ],
    [
      [53.5, 880, 64.5, 4.5],
      [45, 880, 46, 8],
      [34, 880, 25, 8],
      [18, 880, 31, 8],
    ],
    [
      [48, 870, 57, 3.5],
      [41, 870, 38, 6],
      [30, 869, 17, 6],
      [15, 869, 16, 4.5],
    ],
    [
      [39, 860, 22, 3],
      [33, 859, 16, 4.6],
      [22, 858, 12, 4.6],
      [11, 858, 11, 5],
    ],
    [
      [33.5, 847, 15.5, 2.6],
      [26, 846, 10, 3.4],
      [17, 845, 8, 3.6],
      [9, 845, 7, 4],
    ],
    [
      [15, 825.5, 13, 2],
      [11, 825.5, 11, 2.6],
      [8, 825.5, 8.5, 3],
      [4, 825.5, 7, 3.4],
    ],
  ],
  superiorFacet: [
    [
      [19, 904, 38, 4],
      [18.5, 916, 40, 3.2],
      [19.5, 923, 42.5, 2.6],
    ],
    [
      [27, 904, 44, 4],
      [28, 917, 46.5, 3.2],
      [27.5, 924, 47.5, 2.6],
    ],
  ],
  upperBar: [
    [12, 894, 59, 8],
    [46, 895, 57, 6.5],
  ],
  medianTubercles: [
    [0, 897, 21],
    [0, 880, 10.5],
    [0, 863, 0.5],
  ],
  intermediateTubercles: [
    [11.5, 890, 22],
    [10.5, 872, 9.5],
    [9.5, 857, 0.5],
    [9.5, 844, 0],
    [8.5, 828, 1],
  ],
  lateralTubercles: [
    [34, 888, 26],
    [34, 872, 14.5],
    [29, 858, 9.5],
    [24, 845, 6.5],
    [18, 833, 8.5],
  ],
  auricularRim: [
    [50, 917, 49],
    [54, 905, 59],
    [56, 890, 66],
    [54, 875, 66],
    [50, 868, 52],
    [46, 872, 38],
    [50, 888, 48],
    [49, 903, 43],
    [50, 917, 49],
  ],
  foramina: [
    [17, 893, 34, 3.4],
    [18, 880, 28, 4],
    [17, 862, 14, 4.2],
    [15, 842, 8, 2.8],
  ],
  /** Middle line of the canal, down to the hiatus. */
  canal: [
    [0, 912, 40, 5.5],
    [0, 896, 32, 5],
    [0, 880, 21, 4],
    [0, 864, 8, 3],
    [0, 848, -1, 2.6],
    [0, 832, -2, 3],
  ],
};

/**
 * @source bodyparts3d (length, apex, thickness of the coccyx)
 * @source standard-anatomy (its segments, horns and transverse processes)
 */
export const COCCYX: {
  /** Middle and side of the segments in a row, waisted between them. */
  readonly segments: readonly [median: readonly Knot[], lateral: readonly Knot[]];
  readonly horn: readonly Knot[];
  readonly transverseProcess: readonly Knot[];
} = {
  segments: [
    [
      [0, 820.5, 8, 4.4],
      [0, 815, 7.5, 3.8],
      [0, 809.5, 8, 2.8],
      [0, 805, 8.4, 4],
      [0, 800, 9.4, 2.6],
      [0, 796.5, 10.5, 3.5],
      [0, 792, 12, 2.3],
      [0, 788, 14, 2.8],
      [0, 785, 15.5, 1.9],
    ],
    [
      [7, 820, 8, 3.4],
      [6, 815, 8, 3],
      [4.2, 809.5, 8.6, 2],
      [4.6, 805, 9, 2.7],
      [2.6, 800, 9.8, 1.8],
      [3, 796.5, 10.8, 2.2],
      [1.4, 792, 12, 1.6],
      [1.6, 788, 14, 1.8],
      [0.7, 785, 15.5, 1.4],
    ],
  ],
  horn: [
    [5.6, 818.5, 5.5, 2.7],
    [7.6, 825.5, 3, 1.5],
  ],
  transverseProcess: [
    [6, 817.5, 8.6, 3],
    [13, 815.5, 10.5, 1.5],
  ],
};
