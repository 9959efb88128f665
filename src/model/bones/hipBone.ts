import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { type Knot, type Primitive, pointOf, withBlend } from '#geometry/primitive.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';
import { tube } from '#geometry/tube.ts';
import { addScaled, cross, normalise } from '#geometry/vec.ts';
import { HIP_BONE } from '../measurements/hipBone.ts';
import { joinBone } from './joinBone.ts';
import { ridgeOn } from './ridgeOn.ts';

/** The acetabulum's rim is open below, at its notch, for so much of a turn to each side. */
const NOTCH_HALF_ANGLE = 1;
const RIM_RADIUS_MM = 3.4;
const RIM_KNOTS = 14;

/** The raised lip round the socket: three quarters of a ring and more, open at the notch. */
const acetabularRim = (): Primitive => {
  const { centre, radiusMm } = HIP_BONE.acetabulum;
  const axis = normalise(HIP_BONE.acetabulum.axis);
  const middle = addScaled(centre, axis, -2);
  // The notch looks down and a little forward.
  const down = normalise(cross(cross(axis, [0.05, -1, 0.25]), axis));
  const side = cross(axis, down);
  const knots = Array.from({ length: RIM_KNOTS }, (_, i): Knot => {
    const turn = NOTCH_HALF_ANGLE + (i / (RIM_KNOTS - 1)) * (2 * Math.PI - 2 * NOTCH_HALF_ANGLE);
    const p: Vec3 = addScaled(
      addScaled(middle, down, Math.cos(turn) * (radiusMm + 2)),
      side,
      Math.sin(turn) * (radiusMm + 2),
    );
    return [p[0], p[1], p[2], RIM_RADIUS_MM];
  });
  return tube(knots, { steps: 2, blendMm: 6 });
};

const plates = (): Primitive[] => {
  const [tip, upper, lower] = HIP_BONE.ischialSpine;
  return [
    patch([HIP_BONE.crest, ...HIP_BONE.ilium], { alongSteps: 4, acrossSteps: 3, blendMm: 5 }),
    patch(HIP_BONE.body, { alongSteps: 3, acrossSteps: 3, blendMm: 8 }),
    patch(HIP_BONE.quadrilateralPlate, { alongSteps: 2, acrossSteps: 3, blendMm: 6 }),
    patch(HIP_BONE.posteriorWall, { alongSteps: 2, acrossSteps: 3, blendMm: 6 }),
    patch(HIP_BONE.anteriorWall, { alongSteps: 2, acrossSteps: 3, blendMm: 6 }),
    acetabularRim(),
    tube(HIP_BONE.ischium, { steps: 6, blendMm: 7 }),
    withBlend(roundTriangle(pointOf(tip), pointOf(upper), pointOf(lower), tip[3], upper[3], lower[3]), 6),
    tube(HIP_BONE.obturatorBorder, { steps: 3, blendMm: 8 }),
    tube(HIP_BONE.superiorRamus, { steps: 5, blendMm: 7 }),
    withBlend(ellipsoid(HIP_BONE.pubicBody.centre, HIP_BONE.pubicBody.radii), 7),
    tube(HIP_BONE.inferiorRamus, { steps: 5, blendMm: 6 }),
  ];
};

/** The left hip bone: the wing of the ilium, the walls of the socket, the rami round the obturator foramen. */
export const hipBoneSolid = (): BoundedSdf => {
  const { acetabulum, acetabularFossa } = HIP_BONE;
  const [cx, cy, cz] = acetabulum.centre;
  const fossa = ellipsoid(acetabularFossa.centre, acetabularFossa.radii);
  const base = plates();
  const surface = smoothUnion(base, 5);
  const line = (points: readonly Vec3[], heightMm: number): Primitive =>
    ridgeOn(surface, points, { radiusMm: 3, heightMm, blendMm: 4 });
  return joinBone(
    [
      ...base,
      line(HIP_BONE.posteriorGlutealLine, 0.6),
      line(HIP_BONE.anteriorGlutealLine, 0.3),
      line(HIP_BONE.inferiorGlutealLine, 0.25),
      line(HIP_BONE.auricularRim, 0.9),
      line(HIP_BONE.arcuateLine, 0.5),
    ],
    {
      blendMm: 5,
      carve: (distance, x, y, z) => {
        const socket = acetabulum.radiusMm - Math.hypot(x - cx, y - cy, z - cz);
        return smoothMax(smoothMax(distance, socket, 1.2), -fossa.sdf(x, y, z), 2);
      },
    },
  );
};
