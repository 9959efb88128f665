import { smoothstep } from '#geometry/scalar.ts';
import { lateralSacralCrest, ribPointAt, sacralCrest, transverseTip } from '../../landmarks.ts';
import { at, type MeasuredColumn, rowsOf } from '../column.ts';
import { columnSlip } from '../columnSlip.ts';
import { fanOut } from '../fan.ts';
import { insertionOn, originOn, type SheetRecipe, wholeMuscle } from '../recipe.ts';
import { rootedEnds } from '../rooted.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** @source bodyparts3d (sections) */
const LUMBORUM: MeasuredColumn = [
  at(847, [10.6, -6.3, 1.5], [14.6, -6.4, 8.4], [19.6, -5.1, 9.4], [24.5, -2.4, 8.2], [28.5, 3.9, 1.8]),
  at(881, [9.9, 2.3, 5.4], [16, -6.3, 10.5], [23.6, -6.4, 9], [31.1, -3.1, 8.1], [37.2, 3.7, 4.1]),
  at(915, [17.9, 14, 5], [23, 9.4, 9.4], [29.3, 8.2, 8.2], [35.5, 8.6, 5.9], [40.6, 9.4, 3.7]),
  at(950, [23.2, 24.6, 7.1], [32.6, 22.1, 6.3], [44.4, 20.2, 3.6], [56.2, 22.2, 4.2], [65.6, 29, 5.3]),
  at(984, [29.5, 25.1, 3.5], [37.2, 23.5, 3.9], [46.8, 21.6, 3], [56.4, 20.4, 5.6], [64.1, 24.5, 5.2]),
  at(1018, [35.7, 20.2, 3.4], [41.6, 19.2, 3.5], [48.9, 18.9, 3.3], [56.3, 19.1, 4.8], [62.2, 21.3, 2.5]),
  at(1052, [41.3, 14, 4.6], [46.9, 13.6, 5.2], [54, 12.7, 4.8], [61, 12.2, 5.3], [66.7, 12.9, 3.3]),
  at(1086, [52.9, 8.7, 3.9], [58.6, 7.9, 4.8], [65.7, 7.7, 5.7], [72.8, 9.1, 5.4], [78.5, 14.4, 2.8]),
  at(1120, [65.9, 3.8, 3.4], [70.5, 2.9, 4.5], [76.2, 4.4, 5.6], [81.9, 7, 3.4], [86.5, 11.1, 4.3]),
  at(1154, [77.9, 2.6, 0.7], [81.1, 1.8, 3.9], [85.1, 3.6, 4.2], [89.2, 7.3, 3.5], [92.4, 8.1, 3.2]),
  at(1188, [86.9, 2.2, 1.8], [90, 2.3, 4.3], [94, 3.6, 5.2], [101, 16.4, 1.1]),
  at(1222, [92.6, 8.7, 2.5], [93.6, 8.4, 3.6], [95, 8.7, 6.5], [96.4, 8.9, 6.3], [97.5, 10.1, 3.4]),
];

/** @source bodyparts3d (sections) */
const THORACIS: MeasuredColumn = [
  at(1072, [48.2, 20.5, 3.8], [49.9, 19.8, 4.9], [52, 19.3, 5.6], [54.1, 19.6, 5.1], [55.8, 23.1, 1.5]),
  at(1102, [55, 9.7, 2.2], [58.3, 9, 5.9], [62.4, 9, 6], [66.6, 9.8, 5.3], [69.9, 11.8, 1.7]),
  at(1133, [59.8, 5.2, 2.1], [64.3, 4.7, 5.1], [69.8, 4.6, 5], [75.4, 4.9, 4.1], [79.8, 7.1, 2.2]),
  at(1163, [62.8, 1.4, 3.8], [68, 0.5, 6], [74.5, 1.4, 5.6], [81, 2.5, 4.7], [86.3, 3.9, 3.7]),
  at(1194, [65.7, 1.8, 2.8], [71.1, 0.4, 6.7], [77.8, 1.2, 6], [84.5, 2.6, 4.5], [89.9, 4.4, 2.7]),
  at(1224, [69, 0.8, 4], [73.8, 0.7, 5.5], [79.8, 2.1, 3.2], [85.9, 4.4, 5], [90.7, 6.6, 3]),
  at(1254, [70.9, 5.6, 1.7], [74.8, 5.7, 4.8], [79.7, 7.1, 7], [84.5, 9.5, 4.4], [88.5, 11.8, 3.6]),
  at(1285, [70, 15.1, 3.4], [73.3, 16, 5.7], [77.4, 17.6, 6], [81.5, 19.9, 5.7], [84.8, 22.4, 2.3]),
  at(1315, [64.6, 25.6, 1.6], [67, 25.2, 3.9], [70, 26.3, 6], [73, 28, 6.3], [75.4, 30.1, 4]),
  at(1346, [58.1, 49.6, 1.5], [59.5, 48.5, 4.8], [61.2, 48.2, 5.7], [62.9, 49, 5.8], [64.2, 49.8, 4.1]),
];

/** @source bodyparts3d (sections) */
const CERVICIS: MeasuredColumn = [
  at(1255, [64.3, 7.3, 1.8], [65.7, 6.4, 4.2], [67.5, 6.5, 4.3], [69.2, 6.8, 4.1], [70.7, 7.7, 1.4]),
  at(1285, [60.4, 12.9, 1.9], [62.9, 11.7, 4], [65.9, 12, 7.2], [68.9, 14, 5.9], [71.4, 17.1, 1.9]),
  at(1315, [54.2, 22.4, 1.5], [56.5, 22, 3.4], [59.3, 22.1, 6], [62.2, 22.6, 8.4], [64.5, 23.9, 2.6]),
  at(1345, [49.2, 34.4, 1.2], [51, 34.5, 3.6], [53.3, 35.2, 6], [55.6, 37.7, 5.7], [57.4, 40, 2.2]),
  at(1375, [40.5, 55.5, 2.1], [41.3, 51.2, 10.5], [42.3, 50.7, 12], [43.4, 51.1, 10.9], [44.2, 52.9, 5.4]),
  at(1405, [32, 70, 2.1], [32.7, 68.9, 3.6], [33.5, 69.1, 3.8], [34.4, 69.7, 3.2], [35.1, 71.3, 0.8]),
];

/** Slips to the angles of ribs: rib, and how far lateral to the midline its angle lies, mm. */
const toAngles = (
  column: MeasuredColumn,
  angles: readonly (readonly [rib: number, x: number])[],
  thicknessMm: number,
): SheetRecipe[] =>
  angles.map(([rib, x]) =>
    columnSlip({
      column,
      bone: `rib-${rib}`,
      end: ribPointAt(rib, x),
      border: 0.92,
      begins: 0.62,
      thicknessMm,
      seed: rib,
    }),
  );

const [crestX, crestY, crestZ] = lateralSacralCrest('s3');
const [, lowestY, lowestZ] = sacralCrest('s3');

/** From the sacrum, the iliac crest and the erector spinae aponeurosis to the angles of ribs 5–12. */
export const iliocostalisLumborum = wholeMuscle('iliocostalis-lumborum', [
  {
    spec: {
      rows: [
        // The lowest fibres come off the aponeurosis over the third sacral vertebra.
        [
          [9, lowestY - 24, lowestZ + 1, 4],
          [crestX - 11, crestY - 19, crestZ - 5, 5],
          [crestX - 5, crestY - 18, crestZ - 3, 4],
        ],
        ...rowsOf(LUMBORUM, 0.86),
      ],
      columns: 26,
      stations: 104,
      profile: thinEnds(0.6, 0.04, 0.05),
      edgeWidth: [0.06, 0.06],
      fibreCount: 72,
      fibreAcross: fanOut(0.5),
      tendon: (across, along) => {
        const border = 0.3 - 0.1 * smoothstep(0.2, 1, across);
        return Math.max(1 - smoothstep(border - 0.06, border + 0.05, along), smoothstep(0.93, 0.99, along));
      },
      startLiftMm: (_across, along) => 7 * (1 - smoothstep(0.3, 0.5, along)),
      settleSteps: 20,
      hold: () => 0.85,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.42,
      sinkMm: rootedEnds(3),
      bundles: 12,
      relief: 0.6,
    },
    attachments: [originOn('sacrum'), insertionOn('rib-6')],
  },
  ...toAngles(
    LUMBORUM,
    [
      [12, 58],
      [11, 68],
      [10, 78],
      [9, 87],
      [8, 94],
      [7, 98],
    ],
    4,
  ),
]);

/** From ribs 7–12, medial to the lumbar slips, to the angles of ribs 1–6. */
export const iliocostalisThoracis = wholeMuscle('iliocostalis-thoracis', [
  {
    spec: {
      rows: [
        [47, 50, 53].map((x) => {
          const [ribX, ribY, ribZ] = ribPointAt(12, x);
          return [ribX, ribY, ribZ - 1, 3];
        }),
        ...rowsOf(THORACIS, 0.84),
      ],
      columns: 22,
      stations: 88,
      profile: thinEnds(0.4, 0.08, 0.06),
      edgeWidth: [0.08, 0.08],
      fibreCount: 56,
      fibreAcross: fanOut(0.5, 0),
      tendon: tendonAtEnds([0.06, 0.16], [0.03, 0.1]),
      hold: () => 0.85,
      relaxSteps: 30,
      clearance: 0.4,
      sinkMm: rootedEnds(3.5),
      bundles: 9,
      relief: 0.5,
    },
    attachments: [originOn('rib-12'), insertionOn('rib-2')],
  },
  ...toAngles(
    THORACIS,
    [
      [6, 94],
      [5, 93],
      [4, 89],
      [3, 81],
      [2, 68],
    ],
    3.4,
  ),
  columnSlip({
    column: THORACIS,
    bone: 'rib-1',
    end: ribPointAt(1, 46),
    border: 0.2,
    begins: 0.4,
    thicknessMm: 3.4,
    seed: 1,
  }),
]);

/** From the angles of ribs 3–6 to the transverse processes C4–C6. */
export const iliocostalisCervicis = wholeMuscle('iliocostalis-cervicis', [
  {
    spec: {
      rows: [
        [ribPointAt(6, 65), ribPointAt(6, 68), ribPointAt(6, 71)].map(([x, y, z]) => [x, y, z - 1, 2]),
        ...rowsOf(CERVICIS, 0.65),
        // Behind the tip of the transverse process of C4.
        [-2.5, 0, 2.5].map((x) => {
          const [tipX, tipY, tipZ] = transverseTip('c4');
          return [tipX + x, tipY, tipZ, 2];
        }),
      ],
      columns: 12,
      stations: 60,
      profile: () => 1,
      edgeWidth: [0.15, 0.15],
      fibreCount: 24,
      tendon: tendonAtEnds([0.05, 0.14], [0.12, 0.26]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.4,
      sinkMm: rootedEnds(3.5),
      bundles: 4,
      relief: 0.4,
    },
    attachments: [originOn('rib-6'), insertionOn('vertebra-c4')],
  },
  ...['c5', 'c6'].map((level, seed) =>
    columnSlip({
      column: CERVICIS,
      bone: `vertebra-${level}`,
      end: transverseTip(level),
      border: 0.3,
      begins: 0.5,
      halfWidthMm: 2.6,
      thicknessMm: 3.2,
      seed,
    }),
  ),
]);
