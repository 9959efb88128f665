import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { group } from '#geometry/group.ts';
import { patch } from '#geometry/patch.ts';
import { knotsOf, type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { addScaled, cross, mix, normalise } from '#geometry/vec.ts';
import { FEMUR } from '../measurements/femur.ts';
import { joinBone } from './joinBone.ts';

const RADIANS = Math.PI / 180;

/** How far the axis of the shaft leans medially on its way down. */
const SHAFT_LEAN_DEG = 7;

/** From the head to the shaft. */
const neckDirection = (): Vec3 => {
  const fromVertical = (180 - FEMUR.neckShaftAngleDeg + SHAFT_LEAN_DEG) * RADIANS;
  const version = FEMUR.anteversionDeg * RADIANS;
  return [
    Math.sin(fromVertical) * Math.cos(version),
    -Math.cos(fromVertical),
    -Math.sin(fromVertical) * Math.sin(version),
  ];
};

const neck = (): Primitive => {
  const { head, neckLengthMm, neckHalfHeightMm, neckHalfThicknessMm } = FEMUR;
  const along = neckDirection();
  const flat = normalise(cross(along, [0, 1, 0]));
  const upright = cross(flat, along);
  const rows = [-1, 1].map((side) =>
    [0.22, 0.5, 0.78, 1].map((share) => {
      const flare = 1 + 1.6 * (share - 0.5) ** 2;
      const reach = (neckHalfHeightMm - neckHalfThicknessMm) * flare + (share > 0.7 ? 4 : 0);
      const at = addScaled(addScaled(head.centre, along, share * neckLengthMm), upright, side * reach);
      return [at[0], at[1], at[2], neckHalfThicknessMm * (1 + 0.6 * (share - 0.5) ** 2)] as const;
    }),
  );
  return patch(rows, { alongSteps: 4, acrossSteps: 2, blendMm: 7 });
};

/** A block with a flat lateral face, a thick posterior border and a tip that overhangs the fossa. */
const greaterTrochanter = (): Primitive[] => {
  const { tip, posterior, lateral, lower } = FEMUR.greaterTrochanter;
  const inward = (p: Vec3, mm: number): Vec3 => addScaled(p, normalise([-1, -0.35, 0.25]), mm);
  const front: Vec3 = [140, 802, 80];
  return [
    group(
      [
        roundTriangle(inward(tip, 6.5), inward(lateral, 10), inward(front, 8), 7, 10, 9),
        roundTriangle(inward(tip, 6.5), inward(posterior, 8), inward(lateral, 10), 7, 8, 10),
        roundTriangle(inward(posterior, 8), inward(lower, 12), inward(lateral, 10), 8, 11, 10),
        roundTriangle(inward(front, 8), inward(lower, 12), inward(lateral, 10), 9, 11, 10),
      ],
      8,
    ),
  ];
};

/** The ridge behind, between the trochanters, with the quadrate tubercle on it. */
const intertrochantericCrest = (): Primitive[] => {
  const from = FEMUR.greaterTrochanter.posterior;
  const to = FEMUR.lesserTrochanter;
  const bend: Vec3 = addScaled(mix(from, to, 0.45), normalise([0.4, -0.2, -0.4]), 1.5);
  return [
    tube(knotsOf([addScaled(from, [-0.8, -0.4, 0.5], 5), addScaled(bend, [-0.6, 0, 0.8], 3), to], [7, 6.5, 6.5]), {
      blendMm: 7,
    }),
    withBlend(ellipsoid(addScaled(bend, [-0.6, 0, 0.8], 1.5), [4.5, 6.5, 4]), 5),
  ];
};

const roughLine = (points: readonly Vec3[], radiiMm: readonly number[]): Primitive =>
  tube(knotsOf(points, radiiMm), { steps: 4, blendMm: 6 });

/** The upper part of the left femur; the shaft ends in a shallow dome. */
export const femurSolid = (): BoundedSdf => {
  const { head, lesserTrochanter, shaft } = FEMUR;
  const [hx, hy, hz] = head.centre;
  const fovea = ellipsoid([hx - head.radiusMm + 0.5, hy - 6, hz - 5], [3.5, 5, 4.5]);
  const fossa = ellipsoid([126, 803, 57], [8, 8, 7]);
  const last = shaft.at(-1) ?? [0, 0, 0, 0];
  return joinBone(
    [
      tube(shaft, { steps: 5, blendMm: 8 }),
      neck(),
      ...greaterTrochanter(),
      withBlend(roundCone([119, 762, 65], lesserTrochanter, 9, 5), 7),
      ...intertrochantericCrest(),
      roughLine(FEMUR.glutealTuberosity, [2.4, 3, 2.6, 1.8]),
      roughLine(FEMUR.pectinealLine, [1.8, 1.6, 1.6]),
      withBlend(ellipsoid(head.centre, [head.radiusMm, head.radiusMm, head.radiusMm]), 4),
    ],
    {
      blendMm: 6,
      carve: (distance, x, y, z) => {
        const hollowed = smoothMax(smoothMax(distance, -fossa.sdf(x, y, z), 5), -fovea.sdf(x, y, z), 2);
        // The end is cut nearly flat, its edge rounded.
        const off = Math.hypot(x - last[0], z - last[2]);
        return smoothMax(hollowed, (last[1] - 7 + off * off * 0.008 - y) * 0.95, 4);
      },
    },
  );
};
