import type { Knot } from '#geometry/primitive.ts';
/** @source bodyparts3d (landmarks along the borders, half thickness of the bone at each, left side, mm) */
export const CLAVICLE: { readonly shaft: readonly Knot[]; readonly acromialEnd: readonly Knot[] } = {
  /** Sternal end … acromial end. */
  shaft: [
    [11, 1318, 132, 9],
    [18, 1323, 135, 7.6],
    [30, 1326, 138, 7],
    [50, 1329, 135, 6.6],
    [70, 1333, 120, 6.4],
    [90, 1341, 92, 6.8],
    [110, 1346.5, 71, 6.6],
    [128, 1349, 66, 6.2],
    [140, 1349.5, 70, 5],
  ],
  /** Corners of the flat lateral third. */
  acromialEnd: [
    [100, 1345, 80, 4],
    [112, 1347, 62, 4.2],
    [136, 1349.5, 60, 3.8],
    [136, 1349.5, 76, 3.8],
  ],
};
