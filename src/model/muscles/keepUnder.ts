import type { SheetGrid } from '#geometry/fibreSheetGrid.ts';
import { sampleField, type VoxelField } from '#geometry/voxelField.ts';

/** The trunk's long axis in depth, mm: under means towards it. */
const AXIS_Z_MM = 95;
const STEP_MM = 0.5;
const MOST_STEPS = 28;
/** Medial to this no bone of the shoulder covers anything. */
const COVER_FROM_X_MM = 45;
/** Where a muscle is squeezed between rib and shoulder blade it may thin down to this. */
const LEAST_THICKNESS_MM = 2;

/**
 * Pushes a sheet inward until it clears what lies over it; for what glides beneath the shoulder blade.
 * @param roomMm what is left free between the sheet and its cover
 */
export const keepUnder = (cover: VoxelField, grid: SheetGrid, roomMm: number): void => {
  const { places, thicknessMm } = grid;
  for (let o = 0; o < thicknessMm.length; o++) {
    if ((places[o * 3] ?? 0) < COVER_FROM_X_MM) continue;
    for (let step = 0; step < MOST_STEPS; step++) {
      const x = places[o * 3] ?? 0;
      const z = places[o * 3 + 2] ?? 0;
      const half = Math.min(thicknessMm[o] ?? 0, LEAST_THICKNESS_MM * 2) / 2;
      if (sampleField(cover, x, places[o * 3 + 1] ?? 0, z) >= half + roomMm) break;
      const inward = Math.hypot(x * 0.25, z - AXIS_Z_MM) || 1;
      places[o * 3] = x - (x * 0.25 * STEP_MM) / inward;
      places[o * 3 + 2] = z - ((z - AXIS_Z_MM) * STEP_MM) / inward;
      if (step > 4) thicknessMm[o] = Math.max(LEAST_THICKNESS_MM, (thicknessMm[o] ?? 0) * 0.93);
    }
  }
};
