import type { Vec3 } from '#anatomy/frame.ts';
import { patch } from '#geometry/patch.ts';
import { type Knot, type Primitive, pointOf, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { normalise } from '#geometry/vec.ts';
import { SCAPULA } from '../measurements/scapula.ts';
import { joinBone } from './joinBone.ts';

/** The row of knots midway between the borders: the thin floor of the infraspinous fossa. */
const bladeMiddle = (): Knot[] =>
  SCAPULA.medialBorder.map((medial, i): Knot => {
    const lateral = SCAPULA.lateralBorder[i] ?? medial;
    return [
      medial[0] * 0.55 + lateral[0] * 0.45,
      medial[1] * 0.55 + lateral[1] * 0.45,
      medial[2] * 0.55 + lateral[2] * 0.45 + (SCAPULA.bladeBulgeMm[i] ?? 0),
      SCAPULA.bladeRadiusMm[i] ?? 1,
    ];
  });

/** The pear-shaped socket for the humerus, a shallow dish. */
const glenoid = (centre: Vec3, facing: Vec3): Primitive => {
  const [nx, ny, nz] = normalise(facing);
  return {
    centre,
    radiusMm: 22,
    blendMm: 3,
    sdf: (x, y, z) => {
      const dx = x - centre[0];
      const dy = y - centre[1];
      const dz = z - centre[2];
      const outward = dx * nx + dy * ny + dz * nz;
      const up = dy - outward * ny;
      const across = Math.hypot(dx - outward * nx, dz - outward * nz);
      const halfWidth = 11.5 - (up > 0 ? up * 0.22 : 0);
      const ring = Math.hypot(across / halfWidth, up / 18);
      const dish = outward > -1.6 ? 2.2 * Math.max(0, 1 - ring * ring) : 0;
      return smoothMax((ring - 1) * halfWidth * 0.9, Math.abs(outward + 1.6) - 3 + dish, 1.5);
    },
  };
};

/** The left shoulder blade. */
export const scapulaSolid = (): BoundedSdf => {
  const middle = bladeMiddle();
  const corner = (row: readonly Knot[], i: number): Vec3 => pointOf(row[i] ?? [0, 0, 0, 0]);
  const superiorAngle = corner(SCAPULA.medialBorder, 0);
  const notch = corner(SCAPULA.lateralBorder, 0);
  return joinBone(
    [
      patch([SCAPULA.medialBorder, middle, SCAPULA.lateralBorder], { alongSteps: 4, acrossSteps: 6, blendMm: 3 }),
      withBlend(roundTriangle(superiorAngle, corner(middle, 0), notch, 1.9, 1.3, 2), 2),
      withBlend(roundTriangle(superiorAngle, [88, 1331, 38], notch, 1.8, 1.4, 1.8), 2),
      patch([SCAPULA.spineBase, SCAPULA.spineCrest], { alongSteps: 4, acrossSteps: 2, blendMm: 3.5 }),
      patch([SCAPULA.acromionOuter, SCAPULA.acromionInner], { alongSteps: 4, acrossSteps: 2, blendMm: 2.5 }),
      withBlend(roundTriangle([121, 1313, 54], [124, 1326, 26], [112, 1316, 50], 2.4, 2.4, 2), 3),
      withBlend(roundCone([131, 1308, 58], [142, 1309, 61], 8, 11), 5),
      glenoid(SCAPULA.glenoidCentre, SCAPULA.glenoidNormal),
      tube(SCAPULA.coracoid, { steps: 8, blendMm: 4 }),
      withBlend(roundCone([98, 1319, 46], [112, 1320, 53], 1.8, 2.2), 2),
    ],
    { blendMm: 2.5 },
  );
};
