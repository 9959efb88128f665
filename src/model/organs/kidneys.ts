import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { add, addScaled, cross, dot, normalise, rejectFrom, subtract } from '#geometry/vec.ts';
import type { BodyPart } from '../bodyPart.ts';
import { meshSolid } from '../bones/meshSolid.ts';
import { bodyCentre } from '../landmarks.ts';

/** Length, width and thickness of a kidney, mm. @source standard-anatomy (11 × 6 × 3.5 cm) */
const SIZE_MM: Vec3 = [110, 60, 35];

/** From the middle between the bodies of T12 and L3: the left kidney reaches from the one to the other. @source standard-anatomy */
const BESIDE_COLUMN: Vec3 = [62, 11, -23];

/** The liver leaves the right kidney less room: it lies half a vertebra lower. @source standard-anatomy (1–2 cm) */
const RIGHT_LOWER_MM = 15;

/** The long axis follows the psoas: the superior pole lies nearer to the column and farther back. */
const LONG_AXIS = normalise([-0.24, 1, -0.16]);
/** The lateral border looks backwards; @source bodyparts3d (its posterior face rises by 12 mm over 20 mm of breadth). */
const BREADTH_AXIS = normalise(rejectFrom([0.87, 0, -0.5], LONG_AXIS));
const DEPTH_AXIS = cross(LONG_AXIS, BREADTH_AXIS);

/** How far the poles curve towards the column at a length of 1 mm from the middle, per mm. */
const BEND_PER_MM = 0.0034;
const HILUM_BLEND_MM = 9;

const centreOf = (): Vec3 => {
  const [, upperY, upperZ] = bodyCentre('t12');
  const [, lowerY, lowerZ] = bodyCentre('l3');
  return add(BESIDE_COLUMN, [0, (upperY + lowerY) / 2, (upperZ + lowerZ) / 2]);
};

/** The left kidney: a bent ellipsoid with the hilum pressed into its medial border. */
const kidneySolid = (): BoundedSdf => {
  const centre = centreOf();
  const [halfLength, halfBreadth, halfDepth] = SIZE_MM.map((size) => size / 2) as unknown as Vec3;
  const bend = BEND_PER_MM * halfLength ** 2;
  // Bending takes breadth from the poles' side: the body is drawn that much narrower, so that the whole keeps its size.
  const body = ellipsoid([0, 0, 0], [halfLength, halfBreadth - bend / 4, halfDepth]);
  const hilum = ellipsoid([0, -halfBreadth - 5, 2], [17, 19, 10]);
  const sdf: Sdf = (x, y, z) => {
    const d = subtract([x, y, z], centre);
    const along = dot(d, LONG_AXIS);
    const depth = dot(d, DEPTH_AXIS);
    const breadth = dot(d, BREADTH_AXIS) + BEND_PER_MM * along ** 2 - bend / 3;
    return smoothMax(body.sdf(along, breadth, depth), -hilum.sdf(along, breadth, depth), HILUM_BLEND_MM) * 0.9;
  };
  const reach: Vec3 = [halfLength, halfLength + 6, halfLength];
  return { sdf, bounds: { min: addScaled(centre, reach, -1), max: addScaled(centre, reach, 1) } };
};

/**
 * The kidneys as plain bean shapes: an organ that no tool may strike. Mm, body frame.
 * The two are mirror images but for their height; the right one is the left one's image, moved down.
 */
export const buildKidneys = (): BodyPart => ({
  part: 'kidney',
  mesh: meshSolid(kidneySolid(), { cellMm: 2, errorMm: 0.12 }),
  fibre: null,
  fibreLengthMm: null,
  attachments: [],
  rightOffsetMm: [0, -RIGHT_LOWER_MM, 0],
});
