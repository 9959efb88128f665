import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';

/**
 * How deep a sheet's ends may go into what lies beneath: bones are a little rounder in the field than they are,
 * and an attachment should reach the bone itself.
 * @param depthMm at the very end
 * @param share of the length over which it fades out
 */
export const rootedEnds =
  (depthMm: number, share = 0.06): SheetFunction =>
  (_across, along) =>
    depthMm * (1 - smoothstep(0, share, Math.min(along, 1 - along)));
