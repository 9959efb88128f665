import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { mix } from '#geometry/vec.ts';
import { type MeasuredColumn, surfaceAt } from './column.ts';
import { fascicle } from './fascicle.ts';
import { insertionOn, type SheetRecipe } from './recipe.ts';

const STATIONS = 22;
/** A slip leaves the column a vertebra's height below its insertion, and can be told from it for one and a half more. */
const LEAVES_BELOW_MM = 26;
const BEGINS_BELOW_MM = 72;
/** The slip's middle lies this deep under the column's surface where it can be told from it. */
const SUNK_MM = 0.8;

/** A slip of a column of the erector spinae that runs out to a bone. */
export type ColumnSlip = {
  readonly column: MeasuredColumn;
  readonly bone: PartId;
  readonly end: Vec3;
  /** Share of the column's breadth at which it leaves it: near 1 for ribs, near 0 for transverse and spinous processes. */
  readonly border: number;
  /** Share at which it begins, lower down. */
  readonly begins: number;
  readonly halfWidthMm?: number;
  readonly thicknessMm?: number;
  readonly seed: number;
};

/** Builds a slip: fleshy along the column, ending in a long flat tendon on its bone. */
export const columnSlip = (slip: ColumnSlip): SheetRecipe => {
  const { column, bone, end, border, begins, halfWidthMm = 4.6, thicknessMm = 4.4, seed } = slip;
  const sink = ([x, y, z]: Vec3): Vec3 => [x, y, z + SUNK_MM];
  const start = sink(surfaceAt(column, end[1] - BEGINS_BELOW_MM, begins));
  const leaves = sink(surfaceAt(column, end[1] - LEAVES_BELOW_MM, border));
  const half = mix(start, leaves, 0.55);
  const onWay = mix(leaves, end, 0.6);
  return {
    spec: fascicle(
      [
        [...start, halfWidthMm * 0.6],
        [half[0], half[1], sink(surfaceAt(column, half[1], (begins + border) / 2))[2], halfWidthMm],
        [...leaves, halfWidthMm],
        [onWay[0], onWay[1], onWay[2] - 1, halfWidthMm * 0.75],
        [...end, halfWidthMm * 0.6],
      ],
      {
        thicknessMm,
        stations: STATIONS,
        fibreCount: 12,
        tendon: (across, along) => smoothstep(0.6, 0.78, along - 0.06 * Math.abs(across - 0.5)),
        seed,
      },
    ),
    attachments: [insertionOn(bone)],
  };
};
