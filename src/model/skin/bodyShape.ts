import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { type ControlPoint, drawControlCurve } from '#geometry/fibreSheetCurve.ts';
import { roundCone } from '#geometry/roundCone.ts';
import type { Sdf } from '#geometry/sdf.ts';
import { smoothMax, smoothMin } from '#geometry/smooth.ts';

/**
 * Rough shapes of what the model holds no muscles of: chest, belly, flanks, front of the neck, face, thighs, arms.
 * Flesh under the skin, left half; mm, body frame.
 */

/** Height of a level, half-width, depth of the middle and half-depth of the trunk's flesh, mm. */
const TRUNK_LEVELS: readonly ControlPoint[] = [
  [770, 128, 65, 61],
  [810, 142, 67, 67],
  [850, 146, 75, 73],
  [890, 144, 85, 80],
  [930, 134, 95, 80],
  [965, 122, 99, 77],
  [1000, 118, 99, 76],
  [1040, 121, 99, 82],
  [1080, 128, 100, 90],
  [1120, 134, 100, 96],
  [1160, 137, 100, 100],
  [1200, 136, 101, 102],
  [1240, 130, 102, 98],
  [1275, 116, 99, 88],
  [1305, 92, 94, 70],
  [1330, 66, 88, 52],
  [1352, 52, 86, 46],
  [1380, 47, 88, 44],
  [1415, 46, 88, 46],
  [1450, 46, 88, 48],
  [1490, 50, 90, 54],
];
/** Squareness of the trunk's section: 2 would be an ellipse. */
const TRUNK_EXPONENT = 2.6;

const CURVE_STEPS = 200;
const trunkCurve = drawControlCurve(
  TRUNK_LEVELS.map(([y = 0, width = 0, middle = 0, depth = 0]) => [0, y, 0, width, middle, depth]),
  CURVE_STEPS + 1,
);

const trunk: Sdf = (x, y, z) => {
  const bottom = trunkCurve[0]?.[1] ?? 0;
  const top = trunkCurve[CURVE_STEPS]?.[1] ?? 0;
  let low = 0;
  let high = CURVE_STEPS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((trunkCurve[middle]?.[1] ?? 0) < y) low = middle;
    else high = middle;
  }
  const at = trunkCurve[low] ?? [];
  const width = at[3] ?? 1;
  const depth = at[5] ?? 1;
  const dx = Math.abs(x) / width;
  const dz = Math.abs(z - (at[4] ?? 0)) / depth;
  const radial = ((dx ** TRUNK_EXPONENT + dz ** TRUNK_EXPONENT) ** (1 / TRUNK_EXPONENT) - 1) * Math.min(width, depth);
  return Math.max(radial, bottom - y, y - top);
};

const cranium = ellipsoid([0, 1560, 79], [74, 76, 93]);
const cheeks = ellipsoid([0, 1514, 100], [67, 42, 62]);
const jaw = ellipsoid([0, 1484, 116], [52, 56, 56]);
const chin = ellipsoid([0, 1438, 142], [26, 20, 24]);

const head: Sdf = (x, y, z) => {
  const skull = smoothMin(cranium.sdf(x, y, z), cheeks.sdf(x, y, z), 24);
  return smoothMin(smoothMin(skull, jaw.sdf(x, y, z), 30), chin.sdf(x, y, z), 24);
};

const breast = ellipsoid([76, 1228, 140], [74, 58, 63]);
/** The fat that rounds the buttock off behind the gluteus maximus. */
const buttock = ellipsoid([72, 826, 38], [58, 66, 63]);
const pelvicFloor = ellipsoid([0, 792, 62], [64, 56, 64]);

/** The thighs end here, rounded off. */
const THIGH_END_Y = 668;
const thigh = roundCone([80, 830, 64], [88, 640, 66], 69, 63);
const thighCut: Sdf = (x, y, z) => smoothMax(thigh.sdf(x, y, z), THIGH_END_Y - y, 36);

/** What skin is stretched over, apart from bones and muscles of the model. */
export const trunkFlesh: Sdf = (x, y, z) =>
  Math.min(
    trunk(x, y, z),
    head(x, y, z),
    smoothMin(smoothMin(thighCut(x, y, z), pelvicFloor.sdf(x, y, z), 20), buttock.sdf(x, y, z), 16),
    breast.sdf(x, y, z),
  );

const SHOULDER: Vec3 = [188, 1285, 72];
const ELBOW: Vec3 = [210, 1058, 65];
const MID_ARM: Vec3 = [202, 1165, 68];

/** The arm with its skin, from the shoulder to a rounded end below the elbow; its own shape, so that it stays clear of the flank. */
export const armSkin: Sdf = (x, y, z) =>
  smoothMin(roundConeUpper.sdf(x, y, z), smoothMin(roundConeLower.sdf(x, y, z), elbowEnd.sdf(x, y, z), 16), 10);
const roundConeUpper = roundCone(SHOULDER, MID_ARM, 42, 40);
const roundConeLower = roundCone(MID_ARM, ELBOW, 40, 37);
const elbowEnd = ellipsoid([211, 1054, 66], [39, 36, 36]);

/** Below this height and lateral to this there is only the arm. */
export const isArm = (x: number, y: number): boolean => y < 1196 && x > 166;
