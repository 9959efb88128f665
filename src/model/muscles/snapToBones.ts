import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { FibreSheetSpec } from '#geometry/fibreSheetSpec.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { addScaled, distanceBetween, normalise } from '#geometry/vec.ts';
import type { AttachmentClaim, SheetRecipe } from './recipe.ts';

const STEPS = 8;
const PROBE_MM = 0.5;
/** A point farther from its bone than this is held by a tendon or a fascia, and stays. */
const REACH_MM = 14;
/** How near, as a share of the row's length, a control point must be to a claimed stretch to belong to it. */
const TOLERANCE = 0.02;

const fallOnto = (sdf: Sdf, from: Vec3): Vec3 => {
  let p = from;
  for (let step = 0; step < STEPS; step++) {
    const [x, y, z] = p;
    const d = sdf(x, y, z);
    if (Math.abs(d) < 0.1) break;
    const gradient = normalise([
      sdf(x + PROBE_MM, y, z) - sdf(x - PROBE_MM, y, z),
      sdf(x, y + PROBE_MM, z) - sdf(x, y - PROBE_MM, z),
      sdf(x, y, z + PROBE_MM) - sdf(x, y, z - PROBE_MM),
    ]);
    p = addScaled(p, gradient, -d);
  }
  return distanceBetween(p, from) <= REACH_MM ? p : from;
};

const placeOf = (point: ControlPoint): Vec3 => [point[0] ?? 0, point[1] ?? 0, point[2] ?? 0];

/** Where each control point of a row lies along it, 0…1. */
const measureShares = (row: readonly ControlPoint[]): number[] => {
  const along = [0];
  for (let i = 1; i < row.length; i++) {
    along.push((along[i - 1] ?? 0) + distanceBetween(placeOf(row[i - 1] ?? []), placeOf(row[i] ?? [])));
  }
  const total = along.at(-1) || 1;
  return along.map((length) => length / total);
};

const snapRow = (
  row: readonly ControlPoint[],
  claims: readonly AttachmentClaim[],
  bones: ReadonlyMap<PartId, BoundedSdf>,
  isGuided: boolean,
): ControlPoint[] => {
  const shares = isGuided ? row.map((_, i) => i / (row.length - 1)) : measureShares(row);
  return row.map((point, i) => {
    const share = shares[i] ?? 0;
    const claim = claims.find(({ across }) => share >= across[0] - TOLERANCE && share <= across[1] + TOLERANCE);
    const solid = claim && bones.get(claim.bone);
    // What begins in the median plane hangs on the ligaments between the spines as much as on the spines.
    if (!solid || point[0] === 0) return point;
    return [...fallOnto(solid.sdf, placeOf(point)), ...point.slice(3)];
  });
};

/** Moves the ends of a sheet onto the bones that its recipe claims, so that they fit however the bones come out. */
export const snapToBones = (
  { spec, attachments }: SheetRecipe,
  bones: ReadonlyMap<PartId, BoundedSdf>,
): FibreSheetSpec => ({
  ...spec,
  rows: spec.rows.map((row, at) => {
    const kind = at === 0 ? 'origin' : at === spec.rows.length - 1 ? 'insertion' : null;
    const claims = attachments.filter((claim) => claim.kind === kind);
    return claims.length > 0 ? snapRow(row, claims, bones, spec.isGuided ?? false) : row;
  }),
});
