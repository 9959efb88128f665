import type { Vec3 } from '#anatomy/frame.ts';

/** Landmarks of the skull's back, left side, mm, body frame. @source bodyparts3d-4.0 */
export const SKULL: {
  readonly inion: Vec3;
  readonly superiorNuchalLine: readonly Vec3[];
  readonly mastoidTip: Vec3;
} = {
  inion: [0, 1524, -15],
  /** Inion … behind the mastoid. */
  superiorNuchalLine: [
    [0, 1524, -15],
    [14, 1524, -13.5],
    [22, 1520, -10],
    [36.4, 1520, -1.5],
    [49, 1515, 12],
    [60, 1508, 40],
  ],
  mastoidTip: [52, 1488, 62],
};
