import type { Vec3 } from '#anatomy/frame.ts';
import type { Sdf } from '#geometry/sdf.ts';
import { add, addScaled, cross, normalise, rejectFrom, scale } from '#geometry/vec.ts';
import { onTrunk, type Trunk } from './figureSolid.ts';
import type { PostureSpec } from './postureSpec.ts';

/** Where the tool stands on the figure: its foremost point, and its own three directions; mm. */
export type FigureSpot = { readonly at: Vec3; readonly x: Vec3; readonly y: Vec3; readonly z: Vec3 };

/** How far it sinks in. */
export const SPOT_INDENT_MM = 8;
const STEP_MM = 2;
const FAR_MM = 400;

/** Where a way out of the body leaves it. @throws RangeError where it never does */
const leaveBody = (sdf: Sdf, from: Vec3, outward: Vec3): Vec3 => {
  for (let mm = 0; mm < FAR_MM; mm += STEP_MM) {
    const at = addScaled(from, outward, mm);
    if (sdf(...at) > 0) return at;
  }
  throw new RangeError(`expected a way out of the body within ${FAR_MM} mm of ${from.join(', ')}`);
};

const gradientAt = (sdf: Sdf, [x, y, z]: Vec3): Vec3 => {
  const e = 6;
  return normalise([
    sdf(x + e, y, z) - sdf(x - e, y, z),
    sdf(x, y + e, z) - sdf(x, y - e, z),
    sdf(x, y, z + e) - sdf(x, y, z - e),
  ]);
};

/**
 * Finds where the tool touches the trunk. What the body lies on is pressed straight from below.
 * @param torso distance to the trunk without limbs
 */
export const findSpot = (trunk: Trunk, { spot }: PostureSpec, torso: Sdf): FigureSpot => {
  const [middle, axes] = onTrunk(trunk, spot.share);
  const start = add(middle, scale(axes.left, spot.leftMm));
  const outward: Vec3 = spot.liftMm !== null ? [0, -1, 0] : spot.from === 'above' ? axes.up : scale(axes.front, -1);
  const touched = leaveBody(torso, start, outward);
  const z = spot.liftMm === null && spot.leftMm > 0 ? gradientAt(torso, touched) : outward;
  const ahead = spot.along === 'up' ? axes.up : scale(axes.front, -1);
  const y = normalise(rejectFrom(ahead, z));
  return { at: addScaled(touched, z, -SPOT_INDENT_MM), x: cross(y, z), y, z };
};
