import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import { ribPointAt } from '../landmarks.ts';
import { fascicle } from './fascicle.ts';
import { insertionOn, type SheetRecipe } from './recipe.ts';

const SLIP_STATIONS = 22;

/** A slip that leaves a column of the erector spinae for a rib. */
export type RibSlip = {
  readonly rib: number;
  /** Distance from the midline at which it takes hold of the rib. */
  readonly x: number;
  /** Where it leaves the column, mm. */
  readonly from: Vec3;
  readonly halfWidthMm?: number;
  readonly thicknessMm?: number;
};

/** Builds a slip from a column to its rib, tendinous at the rib. */
export const ribSlip = ({ rib, x, from, halfWidthMm = 4.5, thicknessMm = 5 }: RibSlip): SheetRecipe => {
  const [ex, ey, ez] = ribPointAt(rib, x);
  const part: PartId = `rib-${rib}`;
  return {
    spec: fascicle(
      [
        [from[0], from[1], from[2], halfWidthMm],
        [from[0] * 0.45 + ex * 0.55, from[1] * 0.45 + ey * 0.55, from[2] * 0.45 + ez * 0.55 - 1.5, halfWidthMm],
        [ex, ey, ez, halfWidthMm * 0.7],
      ],
      {
        thicknessMm,
        stations: SLIP_STATIONS,
        fibreCount: 12,
        tendon: (_across, along) => (along > 0.84 ? Math.min(1, (along - 0.84) / 0.14) : 0),
        seed: rib,
      },
    ),
    attachments: [insertionOn(part)],
  };
};
