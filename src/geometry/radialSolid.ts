import type { Vec3 } from '#anatomy/frame.ts';
import type { Primitive } from './primitive.ts';

/**
 * Radii of a rounded solid about a centre, mm, symmetric about x = centre x.
 * - rows: elevations from straight down (−90°) to straight up (90°) in even steps
 * - columns: azimuths from posterior (0°) round the side to anterior (180°) in even steps
 */
export type RadiusTable = readonly (readonly number[])[];

const weights = (t: number): readonly [number, number, number, number] => [
  0.5 * (-t + 2 * t * t - t * t * t),
  0.5 * (2 - 5 * t * t + 3 * t * t * t),
  0.5 * (t + 4 * t * t - 3 * t * t * t),
  0.5 * (-t * t + t * t * t),
];

/**
 * The solid whose surface lies at the table's radii, smooth between them (bicubic Catmull-Rom).
 * Its field is the distance along the ray from the centre, eased so that it does not overshoot where the surface leans.
 * @throws where the table is not a grid of at least 2 × 2
 */
export const radialSolid = (centre: Vec3, table: RadiusTable): Primitive => {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  if (rows < 2 || columns < 2 || table.some((row) => row.length !== columns)) {
    throw new Error(`expected a grid of radii, got rows of ${table.map((row) => row.length).join(', ')}`);
  }
  const flat = Float64Array.from(table.flat());
  const reflect = (i: number, count: number): number => (i < 0 ? -i : i >= count ? 2 * (count - 1) - i : i);
  const radiusAt = (row: number, column: number): number => {
    const i = Math.min(rows - 2, Math.floor(row));
    const j = Math.min(columns - 2, Math.floor(column));
    const across = weights(row - i);
    const along = weights(column - j);
    let sum = 0;
    for (let a = 0; a < 4; a++) {
      const base = reflect(i + a - 1, rows) * columns;
      let line = 0;
      for (let b = 0; b < 4; b++) {
        line += (along[b] as number) * (flat[base + reflect(j + b - 1, columns)] as number);
      }
      sum += (across[a] as number) * line;
    }
    return sum;
  };
  const [cx, cy, cz] = centre;
  return {
    centre,
    radiusMm: Math.max(...flat) * 1.05,
    sdf: (x, y, z) => {
      const dx = Math.abs(x - cx);
      const dy = y - cy;
      const dz = z - cz;
      const flatLength = Math.sqrt(dx * dx + dz * dz);
      const length = Math.sqrt(flatLength * flatLength + dy * dy);
      const elevation = Math.atan2(dy, flatLength);
      const azimuth = Math.atan2(dx, -dz);
      const radius = radiusAt((elevation / Math.PI + 0.5) * (rows - 1), (azimuth / Math.PI) * (columns - 1));
      return (length - radius) * 0.9;
    },
  };
};
