import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { lerp } from '#geometry/scalar.ts';
import { addScaled, distanceBetween, mix } from '#geometry/vec.ts';
import { ribSurfacePoint } from '../bones/rib.ts';
import type { GuideFibre } from './guideFibre.ts';

/** Depth of the axis that the wall of the trunk is round about, mm. */
const AXIS_Z_MM = 95;
const STEPS = 160;

/** The place on a left rib's outer face, on its way forwards, at a depth `zMm`; its front end where it never gets there. */
export const ribPointAtDepth = (number: number, zMm: number, heightShare = 0): Vec3 => {
  for (let i = Math.round(STEPS * 0.3); i < STEPS; i++) {
    const point = ribSurfacePoint(number, i / STEPS, heightShare);
    if (point[2] >= zMm) return point;
  }
  return ribSurfacePoint(number, 1, heightShare);
};

/** A fibre that runs round the trunk's wall: bearing, distance from the axis and height change evenly on its way. */
export const guideRoundWall = (from: Vec3, to: Vec3, shares: readonly number[], standOffMm: number): GuideFibre => {
  const polar = ([x, , z]: Vec3) => ({ bearing: Math.atan2(z - AXIS_Z_MM, x), radius: Math.hypot(x, z - AXIS_Z_MM) });
  const a = polar(from);
  const b = polar(to);
  return [
    from,
    ...shares.map((share): ControlPoint => {
      const bearing = lerp(a.bearing, b.bearing, share);
      const radius = lerp(a.radius, b.radius, share) + standOffMm * 4 * share * (1 - share);
      return [radius * Math.cos(bearing), lerp(from[1], to[1], share), AXIS_Z_MM + radius * Math.sin(bearing)];
    }),
    to,
  ];
};

/**
 * A guide between two slips: it runs half-way between theirs and ends short of the line that their tips make.
 * @param notchMm how far it stays behind that line
 */
export const guideInNotch = (above: GuideFibre, below: GuideFibre, notchMm: number, tipsFirst: boolean): GuideFibre => {
  const between = above.map(
    (point, i): ControlPoint => mix(point as unknown as Vec3, (below[i] ?? point) as unknown as Vec3, 0.5),
  );
  const at = tipsFirst ? 0 : between.length - 1;
  const next = tipsFirst ? 1 : at - 1;
  const tip = between[at] as unknown as Vec3;
  const inner = between[next] as unknown as Vec3;
  const share = Math.min(0.7, notchMm / Math.max(1, distanceBetween(tip, inner)));
  return between.map((point, i) =>
    i === at ? addScaled(tip, [inner[0] - tip[0], inner[1] - tip[1], inner[2] - tip[2]], share) : point,
  );
};

/** Guides of slips with one in the notch between each two. */
export const withNotches = (slips: readonly GuideFibre[], notchMm: number, tipsFirst: boolean): GuideFibre[] =>
  slips.flatMap((slip, i) => {
    const next = slips[i + 1];
    return next ? [slip, guideInNotch(slip, next, notchMm, tipsFirst)] : [slip];
  });
