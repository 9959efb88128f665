import type { SheetGrid } from './fibreSheetGrid.ts';
import type { VoxelField } from './voxelField.ts';
import { splatBalls } from './voxelFieldFill.ts';

const STAMP_REACH_MM = 8;
/** Balls closer than this to each other leave no dents between them, mm. */
const BALL_SPACING_MM = 2;

/**
 * Adds a solved sheet to a field as a layer of balls, so that what comes later lies on it.
 * @param reliefMm what the outer face's bundles stand out beyond half the thickness
 */
export const stampSheet = (field: VoxelField, grid: SheetGrid, reliefMm: number): void => {
  const { columns, stations, places, thicknessMm } = grid;
  const centres: number[] = [];
  const radii: number[] = [];
  const place = (o: number, k: number) => places[o * 3 + k] ?? 0;
  const gap = (a: number, b: number) =>
    Math.hypot(place(a, 0) - place(b, 0), place(a, 1) - place(b, 1), place(a, 2) - place(b, 2));
  const cut = (lengthMm: number) => Math.max(1, Math.min(6, Math.ceil(lengthMm / BALL_SPACING_MM)));
  for (let i = 0; i < columns - 1; i++) {
    for (let j = 0; j < stations - 1; j++) {
      const a = i * stations + j;
      const b = a + stations;
      const across = cut(Math.max(gap(a, b), gap(a + 1, b + 1)));
      const along = cut(Math.max(gap(a, a + 1), gap(b, b + 1)));
      for (let p = 0; p < across; p++) {
        for (let q = 0; q < along; q++) {
          const x = p / across;
          const y = q / along;
          const mix = (of: (o: number) => number) =>
            (of(a) * (1 - x) + of(b) * x) * (1 - y) + (of(a + 1) * (1 - x) + of(b + 1) * x) * y;
          for (let k = 0; k < 3; k++) centres.push(mix((o) => place(o, k)));
          radii.push(mix((o) => thicknessMm[o] ?? 0) / 2 + reliefMm);
        }
      }
    }
  }
  splatBalls(field, centres, radii, STAMP_REACH_MM);
};
