import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { type Knot, type Primitive, pointOf, withBlend } from '#geometry/primitive.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import { lerp } from '#geometry/scalar.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { normalise } from '#geometry/vec.ts';
import { SCAPULA } from '../measurements/scapula.ts';
import { joinBone } from './joinBone.ts';

/** A row of knots on the floor of the fossa, at a share of the way from the medial to the lateral border. */
const bladeRow = (share: number, bulgeShare: number): Knot[] =>
  SCAPULA.medialBorder.map((medial, i): Knot => {
    const lateral = SCAPULA.lateralBorder[i] ?? medial;
    return [
      lerp(medial[0], lateral[0], share),
      lerp(medial[1], lateral[1], share),
      lerp(medial[2], lateral[2], share) - (SCAPULA.bladeBulgeMm[i] ?? 0) * bulgeShare,
      SCAPULA.bladeRadiusMm[i] ?? 1,
    ];
  });

/** The pear-shaped socket for the humerus, a shallow dish. */
const glenoid = (): Primitive => {
  const { centre, normal, halfWidthMm, halfHeightMm } = SCAPULA.glenoid;
  const [nx, ny, nz] = normalise(normal);
  return {
    centre,
    radiusMm: halfHeightMm + 4,
    blendMm: 4,
    sdf: (x, y, z) => {
      const dx = x - centre[0];
      const dy = y - centre[1];
      const dz = z - centre[2];
      const outward = dx * nx + dy * ny + dz * nz;
      const up = dy - outward * ny;
      const across = Math.hypot(dx - outward * nx, dz - outward * nz);
      const halfWidth = halfWidthMm - (up > 0 ? up * 0.25 : 0);
      const ring = Math.hypot(across / halfWidth, up / halfHeightMm);
      const dish = outward > -1.6 ? 2.2 * Math.max(0, 1 - ring * ring) : 0;
      return smoothMax((ring - 1) * halfWidth * 0.9, Math.abs(outward + 1.6) - 3 + dish, 1.5);
    },
  };
};

/** The plate between the spine's free border and the root of the acromion. */
const spineToAcromion = (): Primitive => {
  const base = SCAPULA.spineBase.at(-1);
  const [outer] = SCAPULA.acromionOuter;
  const [inner] = SCAPULA.acromionInner;
  if (!base || !outer || !inner) throw new Error('expected the spine and the acromion of the scapula to have knots');
  const corner = (k: Knot): Vec3 => pointOf(k);
  return withBlend(roundTriangle(corner(base), corner(outer), corner(inner), base[3], outer[3], inner[3]), 3);
};

/** The left shoulder blade. */
export const scapulaSolid = (): BoundedSdf =>
  joinBone(
    [
      patch([SCAPULA.medialBorder, bladeRow(0.35, 0.9), bladeRow(0.68, 0.85), SCAPULA.lateralBorder], {
        alongSteps: 3,
        acrossSteps: 4,
        blendMm: 3,
      }),
      patch([SCAPULA.spineBase, SCAPULA.spineCrest], { alongSteps: 6, acrossSteps: 5, blendMm: 4 }),
      spineToAcromion(),
      patch([SCAPULA.acromionOuter, SCAPULA.acromionInner], { alongSteps: 5, acrossSteps: 4, blendMm: 3 }),
      tube(SCAPULA.neck, { steps: 1, blendMm: 6 }),
      glenoid(),
      withBlend(ellipsoid(SCAPULA.coracoidBase.centre, SCAPULA.coracoidBase.radii), 4),
      tube(SCAPULA.coracoid, { steps: 6, blendMm: 4 }),
    ],
    { blendMm: 2.5 },
  );
