import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { clamp, lerp } from '#geometry/scalar.ts';

/** A station of a measured section: place in x, depth of the posterior surface, thickness in depth; mm. */
export type MeasuredStation = readonly [x: number, posteriorZ: number, thicknessMm: number];

/** A measured horizontal section through a muscle, from medial to lateral. */
export type MeasuredSection = { readonly yMm: number; readonly stations: readonly MeasuredStation[] };

/** A muscle that runs up the back as sections from inferior to superior. */
export type MeasuredColumn = readonly MeasuredSection[];

export const at = (yMm: number, ...stations: readonly MeasuredStation[]): MeasuredSection => ({ yMm, stations });

/** Sections are measured from 5 to 95 % of a muscle's breadth: its edges lie this share of that farther out. */
const EDGE_SHARE = 0.05 / 0.9;

/**
 * The rows of a sheet through the middle of a column.
 * @param thicknessShare a horizontal section cuts an inclined muscle obliquely: what is left of its thickness across the fibres
 */
export const rowsOf = (column: MeasuredColumn, thicknessShare = 1): ControlPoint[][] =>
  column.map(({ yMm, stations }) => {
    const last = stations.length - 1;
    const toEdgeMm = ((stations[last]?.[0] ?? 0) - (stations[0]?.[0] ?? 0)) * EDGE_SHARE;
    return stations.map(([x, z, thicknessMm], i) => [
      x + (i === last ? toEdgeMm : i === 0 ? -toEdgeMm : 0),
      yMm,
      z + thicknessMm / 2,
      thicknessMm * thicknessShare,
    ]);
  });

const acrossSection = ({ stations }: MeasuredSection, share: number): readonly [x: number, z: number] => {
  const first = stations[0]?.[0] ?? 0;
  const last = stations.at(-1)?.[0] ?? 0;
  const x = lerp(first, last, clamp(share, 0, 1));
  const after = Math.max(
    1,
    stations.findIndex(([edge]) => edge >= x),
  );
  const [x0, z0] = stations[after - 1] ?? [0, 0];
  const [x1, z1] = stations[after] ?? [1, 0];
  return [x, lerp(z0, z1, (x - x0) / (x1 - x0))];
};

/**
 * A place on a column's posterior surface.
 * @param yMm height; beyond the column's ends its last section counts
 * @param share 0 at its medial, 1 at its lateral border
 */
export const surfaceAt = (column: MeasuredColumn, yMm: number, share: number): Vec3 => {
  const after = column.findIndex((section) => section.yMm >= yMm);
  const above = column[after < 0 ? column.length - 1 : after];
  const below = column[Math.max(0, (after < 0 ? column.length : after) - 1)];
  if (!above || !below) throw new RangeError('A column needs sections');
  const t = above === below ? 0 : clamp((yMm - below.yMm) / (above.yMm - below.yMm), 0, 1);
  const [lowX, lowZ] = acrossSection(below, share);
  const [highX, highZ] = acrossSection(above, share);
  return [lerp(lowX, highX, t), yMm, lerp(lowZ, highZ, t)];
};
