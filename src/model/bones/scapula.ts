import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { type Knot, type Primitive, pointOf, withBlend } from '#geometry/primitive.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import { lerp } from '#geometry/scalar.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { mix, normalise } from '#geometry/vec.ts';
import { SCAPULA } from '../measurements/scapula.ts';
import { joinBone } from './joinBone.ts';
import { ridgeOn } from './ridgeOn.ts';

/** How far from the medial border the plate is as thick there as measured, as a share of its width. */
const BORDER_SHARE = 0.09;
/** How much thinner the border itself is: sharp enough to be felt as an edge. */
const EDGE_SHARPNESS = 0.62;

/** A place on the floor of the fossa, at a share of the way from the medial to the lateral border. */
const bladePoint = (row: number, share: number, bulgeShare: number): Vec3 => {
  const medial = SCAPULA.medialBorder[row];
  const lateral = SCAPULA.lateralBorder[row];
  if (!medial || !lateral) throw new Error(`expected row ${row} of the scapula's blade`);
  return [
    lerp(medial[0], lateral[0], share),
    lerp(medial[1], lateral[1], share),
    lerp(medial[2], lateral[2], share) - (SCAPULA.bladeBulgeMm[row] ?? 0) * bulgeShare,
  ];
};

/** A row of knots on the floor of the fossa, from superior to inferior. */
const bladeRow = (share: number, bulgeShare: number, radiusAt: (row: number) => number): Knot[] =>
  SCAPULA.medialBorder.map((_, row): Knot => [...bladePoint(row, share, bulgeShare), radiusAt(row)]);

const floorRadius = (row: number): number => SCAPULA.bladeRadiusMm[row] ?? 1;

/** The blade: sharp at its medial border, a thin floor, a stout lateral border. */
const blade = (): Primitive =>
  patch(
    [
      SCAPULA.medialBorder.map(([x, y, z, radius]): Knot => [x, y, z, radius * EDGE_SHARPNESS]),
      bladeRow(BORDER_SHARE, 0.2, (row) => SCAPULA.medialBorder[row]?.[3] ?? 1),
      bladeRow(0.35, 0.9, floorRadius),
      bladeRow(0.68, 0.85, floorRadius),
      SCAPULA.lateralBorder,
    ],
    { alongSteps: 4, acrossSteps: 3, blendMm: 3 },
  );

/** The ridges of the subscapular fossa, from the medial border up towards the neck; rows of the blade they begin at. */
const RIDGE_ROWS = [3.5, 4, 4.5, 5.2];

/** Places along a ridge, as shares of the blade's width: close together, for the floor is uneven. */
const RIDGE_SHARES = [0.06, 0.12, 0.18, 0.24, 0.3, 0.36, 0.42, 0.48, 0.54];

const bladeBetween = (row: number, share: number): Vec3 => {
  const low = Math.min(Math.floor(row), SCAPULA.medialBorder.length - 2);
  return mix(bladePoint(low, share, 0.8), bladePoint(low + 1, share, 0.8), row - low);
};

const subscapularRidges = (floor: Sdf): Primitive[] =>
  RIDGE_ROWS.map((row) =>
    ridgeOn(
      floor,
      RIDGE_SHARES.map((share): Vec3 => {
        const [x, y, z] = bladeBetween(row - share * 1.6, share);
        return [x - 1.5, y, z + 3];
      }),
      { radiusMm: 0.9, heightMm: 0.5, blendMm: 1.4 },
    ),
  );

/** The pear-shaped socket for the humerus, a shallow dish. */
const glenoid = (): Primitive => {
  const { centre, normal, halfWidthMm, halfHeightMm } = SCAPULA.glenoid;
  const [nx, ny, nz] = normalise(normal);
  return {
    centre,
    radiusMm: halfHeightMm + 4,
    blendMm: 6,
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
export const scapulaSolid = (): BoundedSdf => {
  const floor = blade();
  const notch = tube(SCAPULA.suprascapularNotch, { steps: 1 });
  return joinBone(
    [
      floor,
      ...subscapularRidges(floor.sdf),
      withBlend(ellipsoid(SCAPULA.inferiorAngle.centre, SCAPULA.inferiorAngle.radii), 3),
      patch([SCAPULA.spineBase, SCAPULA.spineCrest], { alongSteps: 5, acrossSteps: 4, blendMm: 4 }),
      spineToAcromion(),
      patch([SCAPULA.acromionOuter, SCAPULA.acromionInner], { alongSteps: 4, acrossSteps: 4, blendMm: 3 }),
      patch(SCAPULA.neck, { alongSteps: 2, acrossSteps: 3, blendMm: 6 }),
      glenoid(),
      withBlend(ellipsoid(SCAPULA.coracoidBase.centre, SCAPULA.coracoidBase.radii), 4),
      tube(SCAPULA.coracoid, { steps: 6, blendMm: 4 }),
    ],
    { blendMm: 2.5, carve: (distance, x, y, z) => smoothMax(distance, -notch.sdf(x, y, z), 1.5) },
  );
};
