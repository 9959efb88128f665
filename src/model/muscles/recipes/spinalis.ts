import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { spinousTip } from '../../landmarks.ts';
import { at, type MeasuredColumn, rowsOf } from '../column.ts';
import { columnSlip } from '../columnSlip.ts';
import { insertionOn, originOn, type SheetRecipe, wholeMuscle } from '../recipe.ts';
import { rootedEnds } from '../rooted.ts';
import { tendonAtEnds } from '../tendon.ts';

/** @source bodyparts3d (sections) */
const THORACIS: MeasuredColumn = [
  at(997, [2.1, 36.2, 1.9], [4.6, 37.1, 2.7], [5.9, 36.5, 3], [7, 38, 0.7]),
  at(1042, [4.1, 29, 1.8], [5.3, 29, 1.9], [6.8, 29.3, 2.3], [8.3, 29.3, 3.7], [9.5, 30.5, 1.5]),
  at(1087, [2, 17.9, 1.1], [3.7, 18.6, 0.7], [5.7, 20.5, 1.7], [7.8, 20.5, 3.8], [9.5, 22.5, 2.6]),
  at(1132, [3.7, 10.9, 1.2], [5.3, 8.3, 4.5], [7.4, 9.9, 3.7], [9.4, 11.6, 4.3], [11, 14.6, 1]),
  at(1177, [1.7, 5.1, 2.8], [3.5, 4.3, 3.5], [5.6, 4.3, 3.6], [7.8, 3.4, 5.8], [9.6, 4.6, 2.4]),
  at(1222, [3.4, 1, 1.9], [5.1, 1.2, 3], [7.2, -0.7, 5], [9.3, -0.6, 3.2], [11, -0.5, 1.7]),
  at(1267, [2.6, 0.8, 3.1], [4.4, 0.6, 3.9], [6.7, -0.1, 2.3], [8.9, -1.2, 3.1], [10.7, -1.4, 2.5]),
  at(1312, [5, 6.2, 2.1], [5.6, 6, 2.9], [6.5, 6, 2.5], [7.3, 5.8, 2.5], [7.9, 6.6, 1.3]),
];

/** @source bodyparts3d (sections) */
const CERVICIS: MeasuredColumn = [
  at(1345, [2.3, 18.3, 2.1], [3, 17.7, 3.1], [3.7, 17.7, 3.4], [4.5, 18.2, 2.7], [5.2, 18.6, 0.7]),
  at(1366, [3.5, 27.3, 1.8], [4.3, 26.9, 4.5], [5.4, 26.9, 4], [6.4, 27.2, 3], [7.3, 28.5, 1.1]),
  at(1386, [3.8, 36.5, 1.8], [4.6, 35.3, 3.3], [5.5, 34.6, 3.8], [6.4, 34.8, 2.8], [7.1, 35.3, 1.7]),
  at(1407, [2.7, 42.2, 1.8], [3.5, 41.9, 2.6], [4.6, 41.5, 3], [5.7, 41.3, 3.3], [6.6, 42.3, 1.1]),
  at(1427, [3.6, 44.8, 0.7], [4.2, 44.3, 1.5], [5, 44.2, 2.5], [5.8, 44, 2.6], [6.4, 45.4, 1.1]),
];

/** A narrow row on the side of a spinous process, just before its tip. */
const rowBeside = (level: string, thicknessMm: number): ControlPoint[] => {
  const [, y, z] = spinousTip(level);
  return [1, 2.2, 3.4].map((x) => [x, y, z + 2, thicknessMm]);
};

const toSpines = (column: MeasuredColumn, levels: readonly string[]): SheetRecipe[] =>
  levels.map((level, seed) => {
    const [, y, z] = spinousTip(level);
    return columnSlip({
      column,
      bone: `vertebra-${level}`,
      end: [2.4, y + 1, z + 2.5],
      border: 0.3,
      begins: 0.6,
      halfWidthMm: 1.9,
      thicknessMm: 2.4,
      seed: seed + 40,
    });
  });

/** From the spinous processes T11–L2 to those of T2–T8. */
export const spinalisThoracis = wholeMuscle('spinalis-thoracis', [
  {
    spec: {
      rows: [...rowsOf(THORACIS, 0.88), rowBeside('t2', 2)],
      columns: 12,
      stations: 84,
      profile: () => 1,
      edgeWidth: [0.15, 0.15],
      fibreCount: 26,
      tendon: tendonAtEnds([0.1, 0.26], [0.05, 0.14]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.36,
      sinkMm: rootedEnds(2.5),
    },
    attachments: [originOn('vertebra-l2'), insertionOn('vertebra-t2')],
  },
  ...toSpines(THORACIS, ['t3', 't4', 't5', 't6', 't7', 't8']),
]);

/** From the spinous processes C6–T2 to that of the axis. */
export const spinalisCervicis = wholeMuscle('spinalis-cervicis', [
  {
    spec: {
      rows: [rowBeside('t2', 2), ...rowsOf(CERVICIS, 1.15), rowBeside('c2', 1.6)],
      columns: 8,
      stations: 40,
      profile: () => 1,
      edgeWidth: [0.15, 0.15],
      fibreCount: 14,
      tendon: tendonAtEnds([0.1, 0.24], [0.06, 0.18]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.36,
      sinkMm: rootedEnds(2.5),
    },
    attachments: [originOn('vertebra-t2'), insertionOn('vertebra-c2')],
  },
]);
