import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { addScaled, mix, normalise, rejectFrom, scale, subtract } from '#geometry/vec.ts';
import type { LimbGoal, PostureSpec } from './postureSpec.ts';
import { type Axes, axesOf, bendForward, bendLimb, placeIn, UPRIGHT } from './turn.ts';

/** Stature of the body that is explored, mm. */
export const STATURE_MM = 1740;

/** Lengths as shares of stature. @source winter-biomechanics */
const SHARES = {
  hipToShoulder: 0.818 - 0.53,
  shoulderHalf: 0.129,
  hipHalf: 0.191 / 2,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  thigh: 0.245,
  shank: 0.246,
  foot: 0.152,
};

const share = (key: keyof typeof SHARES): number => SHARES[key] * STATURE_MM;

/** Joints lie inside the breadths that are measured over flesh. */
const SHOULDER_HALF_MM = share('shoulderHalf') * 0.78;
const HIP_HALF_MM = share('hipHalf') * 0.56;

/** Trunk joints above the hips, mm. */
const WAIST_MM = 0.22 * share('hipToShoulder');
const CHEST_MM = 0.56 * share('hipToShoulder');

/** The trunk of a posture: its joints, and the axes of its pieces. */
export type Trunk = {
  readonly pelvis: Vec3;
  readonly waist: Vec3;
  readonly chest: Vec3;
  /** Between the shoulders. */
  readonly top: Vec3;
  readonly axes: { readonly pelvis: Axes; readonly belly: Axes; readonly chest: Axes; readonly head: Axes };
};

export const trunkOf = ({ pelvis, leanBackDeg, waistDeg, chestDeg, neckDeg }: PostureSpec): Trunk => {
  const low = bendForward(UPRIGHT, -leanBackDeg);
  const belly = bendForward(low, waistDeg);
  const high = bendForward(belly, chestDeg);
  const waist = placeIn(pelvis, low, [0, WAIST_MM, 0]);
  const chest = placeIn(waist, belly, [0, CHEST_MM - WAIST_MM, 0]);
  const top = placeIn(chest, high, [0, share('hipToShoulder') - CHEST_MM, 0]);
  return { pelvis, waist, chest, top, axes: { pelvis: low, belly, chest: high, head: bendForward(high, neckDeg) } };
};

/** A point on the trunk's middle line. @param shareUp 0 at the hips, 1 between the shoulders */
export const onTrunk = ({ pelvis, waist, chest, top, axes }: Trunk, shareUp: number): readonly [Vec3, Axes] => {
  const mm = shareUp * share('hipToShoulder');
  if (mm < WAIST_MM) return [mix(pelvis, waist, mm / WAIST_MM), axes.pelvis];
  if (mm < CHEST_MM) return [mix(waist, chest, (mm - WAIST_MM) / (CHEST_MM - WAIST_MM)), axes.belly];
  return [mix(chest, top, (mm - CHEST_MM) / (share('hipToShoulder') - CHEST_MM)), axes.chest];
};

const oval = (origin: Vec3, axes: Axes, at: Vec3, radii: Vec3, blendMm: number): Primitive =>
  withBlend(ellipsoid(placeIn(origin, axes, at), radii, axes.left, axes.up), blendMm);

/** Head, neck and trunk without limbs. */
export const torsoSolids = ({ pelvis, waist, chest, top, axes }: Trunk): Primitive[] => {
  const both = (make: (side: 1 | -1) => Primitive): Primitive[] => [make(1), make(-1)];
  const neckTop = placeIn(top, axes.head, [0, 96, 12]);
  return [
    oval(pelvis, axes.pelvis, [0, 18, -4], [156, 96, 104], 40),
    ...both((side) => oval(pelvis, axes.pelvis, [side * 68, -34, -48], [82, 92, 76], 36)),
    oval(waist, axes.belly, [0, 42, 4], [132, 112, 92], 60),
    oval(chest, axes.chest, [0, 52, 0], [148, 158, 106], 60),
    oval(chest, axes.chest, [0, 132, -12], [158, 92, 92], 50),
    ...both((side) => oval(chest, axes.chest, [side * 66, 82, 62], [74, 62, 44], 30)),
    ...both((side) =>
      withBlend(
        roundCone(
          placeIn(top, axes.chest, [side * 34, 34, -6]),
          placeIn(top, axes.chest, [side * SHOULDER_HALF_MM * 0.92, 2, -4]),
          52,
          50,
        ),
        34,
      ),
    ),
    withBlend(roundCone(placeIn(top, axes.chest, [0, 10, -8]), neckTop, 62, 56), 30),
    oval(top, axes.head, [0, 198, 30], [74, 104, 92], 14),
    oval(top, axes.head, [0, 146, 52], [56, 62, 60], 28),
    ...both((side) => oval(top, axes.head, [side * 74, 186, 18], [8, 30, 17], 4)),
  ];
};

const handSolids = (wrist: Vec3, { points, faces }: LimbGoal, side: 1 | -1): Primitive[] => {
  const { left: across, up: along, front: palm } = axesOf(points, faces);
  const axes: Axes = { left: across, up: along, front: palm };
  // The thumb lies on the side that the right-hand rule gives the palm.
  const thumb = side;
  return [
    oval(wrist, axes, [0, 50, 0], [40, 56, 17], 18),
    oval(wrist, axes, [0, 118, 8], [35, 60, 13], 14),
    withBlend(
      roundCone(placeIn(wrist, axes, [thumb * 24, 24, 6]), placeIn(wrist, axes, [thumb * 58, 84, 20]), 17, 10),
      10,
    ),
  ];
};

const footSolids = (ankle: Vec3, { points, faces }: LimbGoal): Primitive[] => {
  const { up: along, front: sole, left } = axesOf(points, faces);
  const axes: Axes = { left, up: along, front: sole };
  return [
    oval(ankle, axes, [0, -14, 34], [34, 44, 36], 16),
    oval(ankle, axes, [0, 72, 44], [40, 108, 24], 26),
    oval(ankle, axes, [0, 40, 20], [32, 62, 36], 24),
    oval(ankle, axes, [0, 130, 50], [46, 58, 18], 18),
  ];
};

/** A bulge of muscle beside a bone, `asideMm` off it towards `aside`. */
const belly = (from: Vec3, to: Vec3, at: number, aside: Vec3, asideMm: number, radii: Vec3): Primitive => {
  const along = normalise(subtract(to, from));
  const square = normalise(rejectFrom(aside, along));
  return withBlend(ellipsoid(addScaled(mix(from, to, at), square, asideMm), radii, square, along), 26);
};

const armSolids = (trunk: Trunk, goal: LimbGoal, side: 1 | -1): Primitive[] => {
  const shoulder = placeIn(trunk.top, trunk.axes.chest, [side * SHOULDER_HALF_MM, -8, 0]);
  const at = goal.isOnChest ? placeIn(trunk.top, trunk.axes.chest, goal.at) : goal.at;
  const turned = (d: Vec3): Vec3 => (goal.isOnChest ? placeIn([0, 0, 0], trunk.axes.chest, d) : d);
  const hint = turned(goal.hint);
  const [elbow, wrist] = bendLimb(shoulder, at, share('upperArm'), share('forearm'), hint);
  return [
    withBlend(roundCone(shoulder, elbow, 50, 37), 26),
    belly(shoulder, elbow, 0.12, scale(trunk.axes.chest.left, side), 6, [48, 84, 50]),
    belly(shoulder, elbow, 0.5, hint, 3, [41, 110, 41]),
    withBlend(roundCone(elbow, wrist, 39, 25), 12),
    belly(elbow, wrist, 0.26, hint, 3, [35, 92, 36]),
    ...handSolids(wrist, { ...goal, points: turned(goal.points), faces: turned(goal.faces) }, side),
  ];
};

const legSolids = (trunk: Trunk, goal: LimbGoal, side: 1 | -1): Primitive[] => {
  const hip = placeIn(trunk.pelvis, trunk.axes.pelvis, [side * HIP_HALF_MM, -10, 0]);
  const [knee, ankle] = bendLimb(hip, goal.at, share('thigh'), share('shank'), goal.hint);
  const front = normalise(goal.hint);
  return [
    withBlend(roundCone(placeIn(hip, trunk.axes.pelvis, [side * 12, 0, 0]), knee, 86, 55), 34),
    belly(hip, knee, 0.42, goal.hint, 10, [64, 170, 64]),
    withBlend(roundCone(knee, ankle, 52, 35), 14),
    belly(knee, ankle, 0.3, goal.hint, -16, [43, 118, 43]),
    withBlend(ellipsoid(addScaled(knee, front, 6), [48, 50, 48]), 16),
    ...footSolids(ankle, goal),
  ];
};

/** All solids of a person in a posture; mm, +Y up, the floor at 0. */
export const figureSolids = (spec: PostureSpec): Primitive[] => {
  const trunk = trunkOf(spec);
  return [
    ...torsoSolids(trunk),
    ...legSolids(trunk, spec.legs[0], 1),
    ...legSolids(trunk, spec.legs[1], -1),
    ...armSolids(trunk, spec.arms[0], 1),
    ...armSolids(trunk, spec.arms[1], -1),
  ];
};
