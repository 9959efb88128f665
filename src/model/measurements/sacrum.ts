import type { Knot } from '#geometry/primitive.ts';
/** @source bodyparts3d-4.0 (landmarks along the borders, half thickness of the bone at each, left side, mm) */
export const SACRUM = {
  /** Middle of each segment, with half its width and half its depth. */
  segments: [
    { centre: [0, 904, 50], halfWidthMm: 24, halfDepthMm: 16 },
    { centre: [0, 886, 38], halfWidthMm: 24, halfDepthMm: 17 },
    { centre: [0, 870, 22], halfWidthMm: 21, halfDepthMm: 13 },
    { centre: [0, 855, 10], halfWidthMm: 17, halfDepthMm: 9 },
    { centre: [0, 840, 5], halfWidthMm: 15, halfDepthMm: 7 },
    { centre: [0, 825, 7], halfWidthMm: 9, halfDepthMm: 5 },
  ],
  /** The lateral part, from the ala to the inferior lateral angle: medial, middle, lateral point of each row. */
  lateralPart: [
    [
      [24, 906, 58, 9],
      [40, 908, 56, 8],
      [50, 903, 50, 7],
    ],
    [
      [20, 890, 45, 10],
      [38, 886, 50, 9],
      [48, 884, 58, 8],
    ],
    [
      [18, 876, 32, 8],
      [36, 872, 42, 8],
      [44, 872, 54, 6],
    ],
    [
      [14, 860, 18, 7],
      [26, 858, 20, 6.5],
      [34, 852, 16, 4.5],
    ],
    [
      [12, 846, 10, 5.5],
      [22, 842, 10, 5],
      [28, 836, 16, 4],
    ],
  ],
  medianCrest: [
    [0, 908, 27, 3],
    [0, 892, 17, 4],
    [0, 876, 7, 4],
    [0, 860, 0, 4],
    [0, 846, -1, 4],
    [0, 832, 3, 3],
  ],
  medianTubercles: [
    [0, 895, 16],
    [0, 878, 6],
    [0, 860, -2],
    [0, 846, -3.5],
  ],
  intermediateTubercles: [
    [13, 893, 25],
    [14, 876, 14],
    [13, 860, 5],
    [11, 846, 3],
  ],
  lateralTubercles: [
    [33, 890, 36],
    [33, 872, 27],
    [27, 856, 13],
    [22, 842, 9],
  ],
  superiorFacet: [
    [21, 914, 44, 4],
    [15, 906, 40, 4],
    [24, 903, 40, 4],
  ],
  /** Posterior sacral foramina: middle and radius. */
  posteriorForamina: [
    [22, 884, 30, 5],
    [21.5, 866, 19, 4.4],
    [17.5, 851, 9, 3.6],
    [14, 838, 6, 2.8],
  ],
} as const satisfies Record<string, unknown>;

/** @source bodyparts3d-4.0 (middles of the coccygeal segments) */
export const COCCYX = {
  segments: [
    [0, 826, 7, 7],
    [0, 816, 8, 6.5],
    [0, 806, 8, 6.5],
    [0, 796, 10, 5],
    [0, 789, 14, 4],
  ],
} as const satisfies Record<string, readonly Knot[]>;
