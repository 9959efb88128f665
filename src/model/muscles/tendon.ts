import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';

/**
 * A tendon mask with tendon at both ends.
 * @param origin share of the length over which the tendon of origin fades out, from and to
 * @param insertion the same from the insertion
 */
export const tendonAtEnds =
  (origin: readonly [number, number], insertion: readonly [number, number]): SheetFunction =>
  (_across, along) =>
    Math.max(1 - smoothstep(origin[0], origin[1], along), 1 - smoothstep(insertion[0], insertion[1], 1 - along));

/** A thickness factor that is full but for both ends, where it falls to `least`. */
export const thinEnds =
  (least: number, origin: number, insertion: number): SheetFunction =>
  (_across, along) =>
    (least + (1 - least) * smoothstep(0, origin, along)) * (least + (1 - least) * smoothstep(0, insertion, 1 - along));
