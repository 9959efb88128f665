import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';

/**
 * Fibres of a column that leave it sideways one after the other: seen from behind they fan out from the
 * common tendon below to the ribs above. A fibre gains `drift` of the column's width on its way.
 */
export const fanOut =
  (drift: number, from = 0.12): SheetFunction =>
  (across, along) =>
    (across + drift * (1 - smoothstep(from, 1.1, along))) / (1 + drift);
