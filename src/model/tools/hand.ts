import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import type { Sdf } from '#geometry/sdf.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';
import { add, addScaled, cross, dot, mix, normalise, rejectFrom, scale, subtract } from '#geometry/vec.ts';
import type { HandPose } from './handPose.ts';
import { joined, type ToolSolid } from './toolSolid.ts';

type Finger = {
  /** Base and head of the metacarpal; mm, the hand's own frame. */
  readonly metacarpal: readonly [Vec3, Vec3];
  /** Lengths of the phalanges from joint to joint, the last to the middle of its tip. */
  readonly lengthsMm: readonly [number, number, number];
  /** Radii at the knuckle, the two joints and the tip. */
  readonly radiiMm: readonly [number, number, number, number];
};

/**
 * A hand 188 mm long: 0.108 of a stature of 1.74 m. Lengths of the phalanges in the shares that textbooks give; radii are
 * those of a grown person's hand, rounded.
 * @source winter-biomechanics, standard-anatomy
 */
const FINGERS: readonly Finger[] = [
  {
    metacarpal: [
      [-13, 14, 0],
      [-26, 88, 1],
    ],
    lengthsMm: [43, 25, 19],
    radiiMm: [10.6, 9, 7.9, 6.7],
  },
  {
    metacarpal: [
      [-4, 15, 2],
      [-5, 92, 3],
    ],
    lengthsMm: [47, 29, 20],
    radiiMm: [10.8, 9.1, 8, 6.9],
  },
  {
    metacarpal: [
      [5, 14, 1],
      [14, 87, 1],
    ],
    lengthsMm: [43, 27, 20],
    radiiMm: [10.2, 8.6, 7.6, 6.5],
  },
  {
    metacarpal: [
      [13, 12, -2],
      [31, 77, -3],
    ],
    lengthsMm: [34, 20, 17.5],
    radiiMm: [9.4, 7.6, 6.8, 5.8],
  },
];
const THUMB_RADII_MM = [14, 11.6, 10.2, 8.6] as const;
const FOREARM_MM = 250;
const BLEND_MM = 8;
/** How far off the skin a touch may be given. */
const SETTLE_MM = 30;
const RAD_PER_DEG = Math.PI / 180;

/** Carries points and directions from the hand's own frame to the tool's. */
type Carry = { readonly point: (p: Vec3) => Vec3; readonly direction: (d: Vec3) => Vec3 };

const carryOf = ({ at, press, ahead }: HandPose['touch']): Carry => {
  const z = normalise(scale(press, -1));
  const y = normalise(rejectFrom(ahead, z));
  const x = cross(y, z);
  const direction = (d: Vec3): Vec3 => [dot(d, x), dot(d, y), dot(d, z)];
  return { direction, point: (p) => direction(subtract(p, at)) };
};

/** The touch moved along its press until it lies on the skin. @param skin distance in the tool's frame of the touch as given */
const settle = (touch: HandPose['touch'], skin: Sdf): HandPose['touch'] => {
  let z = -SETTLE_MM;
  while (z < SETTLE_MM && skin(0, 0, z) > 0) z += 0.25;
  if (z >= SETTLE_MM)
    throw new RangeError(`expected skin within ${SETTLE_MM} mm of the touch at ${touch.at.join(', ')}`);
  return { ...touch, at: addScaled(touch.at, normalise(touch.press), -z) };
};

/** A digit's joints, and which way its back faces at the tip. */
type Digit = { readonly joints: readonly Vec3[]; readonly radiiMm: readonly number[]; readonly nail: Vec3 };

const bendFinger = (finger: Finger, index: number, pose: HandPose): Digit => {
  const turn = (1.3 - index) * pose.spreadDeg * RAD_PER_DEG;
  const ahead: Vec3 = [-Math.sin(turn), Math.cos(turn), 0];
  let at = finger.metacarpal[1];
  let bent = 0;
  const joints = [at];
  (pose.fingers[index] ?? [0, 0, 0]).forEach((bend, k) => {
    bent += bend * RAD_PER_DEG;
    const direction = add(scale(ahead, Math.cos(bent)), [0, 0, -Math.sin(bent)]);
    at = addScaled(at, direction, finger.lengthsMm[k] ?? 0);
    joints.push(at);
  });
  return { joints, radiiMm: finger.radiiMm, nail: add(scale(ahead, Math.sin(bent)), [0, 0, Math.cos(bent)]) };
};

/** Bones of a digit as cones, each joined to the one before it with so small a fillet that neighbours keep apart. */
const digitSolids = ({ joints, radiiMm }: Digit, { point }: Carry): Primitive[] =>
  joints.slice(1).map((joint, k) => {
    const from = joints[k] ?? joint;
    return withBlend(roundCone(point(from), point(joint), radiiMm[k] ?? 8, radiiMm[k + 1] ?? 7), k === 0 ? 6 : 2);
  });

const nailOf = ({ joints, radiiMm, nail }: Digit, { point, direction }: Carry): Primitive => {
  const tip: Vec3 = joints[joints.length - 1] ?? [0, 0, 0];
  const before: Vec3 = joints[joints.length - 2] ?? [0, 0, 0];
  const radius = radiiMm[radiiMm.length - 1] ?? 7;
  const along = normalise(subtract(tip, before));
  const back = normalise(rejectFrom(nail, along));
  const centre = addScaled(addScaled(tip, back, radius * 0.62), along, -radius * 0.12);
  return ellipsoid(
    point(centre),
    [radius * 0.76, radius * 0.98, radius * 0.46],
    direction(cross(along, back)),
    direction(along),
  );
};

const palmSolids = (pose: HandPose, carry: Carry): Primitive[] => {
  const { point, direction } = carry;
  const rays = FINGERS.map(({ metacarpal: [base, head], radiiMm }) =>
    withBlend(roundCone(point(base), point(head), 13, radiiMm[0] + 0.6), 9),
  );
  const thenar = mix(pose.thumb[0], pose.thumb[1], 0.5);
  const flesh = [
    ellipsoid(
      point(add(thenar, [8, 0, -6])),
      [15, 31, 14],
      direction([1, 0, 0]),
      direction(subtract(pose.thumb[1], pose.thumb[0])),
    ),
    ellipsoid(point([19, 38, -8]), [12, 31, 11], direction([1, 0, 0]), direction([0.18, 1, 0])),
    ellipsoid(point([-2, 74, -7]), [28, 14, 8], direction([1, 0, 0]), direction([0, 1, 0])),
  ];
  return [...rays, ...flesh.map((piece) => withBlend(piece, 10))];
};

/** Wrist and forearm: two cones beside each other, flat at the wrist and round towards the elbow. */
const forearmSolids = ({ forearm }: HandPose, { point }: Carry): Primitive[] => {
  const towards = normalise(forearm);
  const at = (share: number, aside: number): Vec3 => addScaled([aside, 0, 0], towards, share * FOREARM_MM);
  return [-1, 1].flatMap((side) => [
    withBlend(roundCone(point([side * 7, 16, 0]), point(at(0.12, side * 9)), 16, 17.5), 12),
    withBlend(roundCone(point(at(0.12, side * 9)), point(at(0.62, side * 12)), 17.5, 29), 12),
    withBlend(roundCone(point(at(0.62, side * 12)), point(at(1, side * 12)), 29, 33), 12),
  ]);
};

/** A hand that presses in one pose: skin, and the nails that show. The point that touches lies at the origin. */
export const hand = (pose: HandPose): ToolSolid[] => {
  const thumb: Digit = { joints: pose.thumb, radiiMm: THUMB_RADII_MM, nail: pose.thumbNail };
  const digits = [...FINGERS.map((finger, index) => bendFinger(finger, index, pose)), thumb];
  const skinOf = (carry: Carry): Primitive[] => [
    ...palmSolids(pose, carry),
    ...forearmSolids(pose, carry),
    ...digits.flatMap((digit) => digitSolids(digit, carry)),
  ];
  const carry = carryOf(settle(pose.touch, smoothUnion(skinOf(carryOf(pose.touch)), BLEND_MM)));
  const solids = skinOf(carry);
  return [
    { finish: 'skin', solid: joined(solids, BLEND_MM), detail: { cellMm: 3, errorMm: 0.7 } },
    {
      finish: 'nail',
      solid: joined(
        digits.map((digit) => nailOf(digit, carry)),
        0,
      ),
      detail: { cellMm: 2, errorMm: 0.5 },
    },
  ];
};
