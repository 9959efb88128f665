import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { mastoidTip, ribPointAt, sacralCrest, transverseTip } from '../../landmarks.ts';
import { at, type MeasuredColumn, rowsOf } from '../column.ts';
import { columnSlip } from '../columnSlip.ts';
import { fanOut } from '../fan.ts';
import { insertionOn, originOn, type SheetRecipe, wholeMuscle } from '../recipe.ts';
import { rootedEnds } from '../rooted.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** @source bodyparts3d (sections) */
const THORACIS: MeasuredColumn = [
  at(868, [7, 0.3, 1.7], [9.4, 0.4, 1.7], [12.4, 0.3, 1.8], [15.4, 0.3, 1.5], [17.8, 1.5, 0.8]),
  at(905, [4.9, 21, 5], [8.7, 20.1, 14], [13.5, 21, 12.5], [18.3, 24.4, 8.8], [22.2, 27.8, 3.1]),
  at(942, [3.3, 29.4, 3.3], [8.4, 28.8, 10], [14.7, 30.3, 15.9], [21, 33.4, 12.5], [26.1, 37.6, 6.5]),
  at(979, [1.1, 33, 1], [7.5, 31.4, 7.2], [15.5, 31.6, 15.5], [23.6, 32.7, 14.2], [30, 36.6, 4.8]),
  at(1016, [5, 31.2, 3.8], [11.6, 28.9, 10.9], [19.9, 28.1, 22.5], [28.2, 29.8, 13.6], [34.9, 34.8, 4.7]),
  at(1054, [13.2, 22.4, 9.5], [19.5, 20.2, 15.7], [27.5, 19.6, 16.8], [35.4, 19.9, 15.5], [41.8, 23.8, 6.3]),
  at(1091, [19.3, 13.7, 7.3], [25.9, 10.7, 16.1], [34.2, 9.8, 13.9], [42.5, 10.3, 10.9], [49.2, 12.6, 4.1]),
  at(1128, [21.7, 8.4, 5.9], [29.1, 5.9, 10.3], [38.3, 6.2, 7.3], [47.6, 6.2, 4.8], [55, 7, 2.6]),
  at(1165, [25.6, 3.9, 6], [32.4, 2.1, 7.1], [40.8, 2.1, 7.6], [49.3, 3, 5.7], [56.1, 4.4, 2.7]),
  at(1202, [30.6, 2.2, 5.1], [37.7, 0.7, 8.9], [46.6, 0.2, 8], [55.5, 0.7, 3.4], [62.6, 3.4, 2]),
  at(1240, [33.2, 3.9, 5.9], [40.3, 2.6, 6.3], [49.1, 2.7, 4], [57.9, 3.5, 1.7], [65, 3.4, 2]),
  at(1277, [35.8, 8.8, 2.8], [41.8, 9.4, 5.4], [49.2, 9.6, 2.4], [56.7, 12.4, 1.5], [62.7, 14.3, 2.8]),
  at(1314, [38.5, 19, 2.2], [41.3, 18.9, 5.8], [44.7, 20.5, 3.7], [48.2, 22.2, 2.5], [51, 23.6, 1.2]),
  at(1351, [37.4, 46.7, 1.3], [40.6, 43.5, 2.3], [44.6, 42.7, 2], [48.6, 44.2, 2.4], [51.8, 47.4, 8.3]),
];

/** @source bodyparts3d (sections) */
const CERVICIS: MeasuredColumn = [
  at(1268, [28.4, 14.5, 0.7], [29.9, 13.5, 3.2], [31.8, 14, 3.7], [33.7, 15.1, 2.5], [35.2, 16, 0.7]),
  at(1301, [26.1, 19.9, 1], [28.5, 19, 3], [31.4, 19.2, 4.4], [34.3, 19.6, 5], [36.6, 20.6, 1.5]),
  at(1333, [27.9, 28.7, 1.6], [30.1, 28.6, 2.9], [32.9, 29.8, 4.1], [35.7, 30.8, 3], [37.9, 31.8, 1.2]),
  at(1366, [31.6, 44.4, 2.7], [33.1, 44.7, 7.1], [35.1, 46.5, 5.9], [37, 47.5, 4.5], [38.6, 48.9, 1.8]),
  at(1399, [30, 75.1, 1], [31.1, 71.6, 3.5], [32.4, 67.2, 6.5], [33.8, 67.6, 4.4], [34.9, 68.9, 1.2]),
  at(1431, [22.5, 75.7, 1.2], [23.4, 74.9, 1.3], [24.5, 72.8, 3.3], [25.6, 72.4, 3.7], [26.5, 72.9, 0.7]),
];

/** @source bodyparts3d (sections) */
const CAPITIS: MeasuredColumn = [
  at(1348, [27.6, 38.7, 0.6], [28.3, 37.7, 2.8], [29.2, 37.8, 3.3], [30.1, 38.9, 2.3], [30.8, 40, 1.3]),
  at(1376, [26.8, 49.1, 1.8], [28.5, 48.2, 4], [30.6, 49.9, 3.8], [32.7, 57.7, 3.6], [34.4, 59, 1.6]),
  at(1404, [26, 61.6, 1.6], [27, 60.9, 4], [28.3, 60.1, 9], [29.6, 62.6, 10], [30.7, 66.6, 3.5]),
  at(1431, [26.6, 68.1, 1.3], [27.8, 67.4, 3.1], [29.4, 68.2, 5.2], [31, 69.4, 3.5], [32.3, 70.8, 1]),
  at(1458, [30.5, 74.8, 1], [31.4, 72.4, 4.5], [32.7, 73.2, 4.3], [33.9, 74.1, 3.4], [34.8, 74.8, 0.8]),
  at(1486, [47.8, 70.6, 2.9], [48.7, 70.7, 7], [49.9, 71, 6.3], [51, 71.4, 4.7], [51.9, 72.3, 2.6]),
];

/** The erector spinae aponeurosis reaches up to L1 medially and ends lower on the side. */
const aponeurosis = (across: number): number => 0.36 - 0.16 * smoothstep(0.15, 0.95, across);

/** On the back of a transverse process, a little in from its tip. */
const behindTransverse = (level: string, inMm = 3): Vec3 => {
  const [x, y, z] = transverseTip(level);
  return [x - inMm, y, z - 2];
};

/** A narrow row on the back of a transverse process. */
const rowBehind = (level: string, halfWidthMm: number, thicknessMm: number): ControlPoint[] => {
  const [x, y, z] = behindTransverse(level);
  return [-halfWidthMm, 0, halfWidthMm].map((across) => [x + across, y, z, thicknessMm]);
};

const toTransverse = (column: MeasuredColumn, levels: readonly string[], halfWidthMm: number): SheetRecipe[] =>
  levels.map((level, seed) =>
    columnSlip({
      column,
      bone: `vertebra-${level}`,
      end: behindTransverse(level),
      border: 0.14,
      begins: 0.34,
      halfWidthMm,
      thicknessMm: halfWidthMm * 0.9,
      seed: seed + 20,
    }),
  );

const [, lowestY, lowestZ] = sacralCrest('s3');

/** From the sacrum and the erector spinae aponeurosis to the ribs and transverse processes of the thorax. */
export const longissimusThoracis = wholeMuscle('longissimus-thoracis', [
  {
    spec: {
      rows: [
        // The lowest fibres come off the aponeurosis over the third sacral vertebra.
        [3, 6, 9, 12, 15].map((x) => [x, lowestY - 6, lowestZ, 3]),
        ...rowsOf(THORACIS, 0.84),
      ],
      columns: 30,
      stations: 120,
      profile: thinEnds(0.6, 0.04, 0.05),
      edgeWidth: [0.06, 0.06],
      fibreCount: 84,
      fibreAcross: fanOut(0.6),
      tendon: (across, along) => {
        const border = aponeurosis(across);
        return Math.max(1 - smoothstep(border - 0.05, border + 0.05, along), smoothstep(0.96, 1, along));
      },
      // The aponeurosis bridges the multifidus; from below it would be caught between its bundles.
      startLiftMm: (_across, along) => 9 * (1 - smoothstep(0.42, 0.6, along)),
      settleSteps: 24,
      hold: () => 0.85,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.45,
      sinkMm: rootedEnds(3),
      bundles: 13,
      relief: 0.6,
    },
    attachments: [originOn('sacrum')],
  },
  // Between tubercle and angle of each rib: how far lateral to the midline, mm.
  ...(
    [
      [12, 44],
      [11, 50],
      [10, 54],
      [9, 59],
      [8, 62],
      [7, 64],
      [6, 66],
      [5, 67],
      [4, 65],
      [3, 58],
    ] as const
  ).map(([rib, x]) =>
    columnSlip({
      column: THORACIS,
      bone: `rib-${rib}`,
      end: ribPointAt(rib, x),
      border: 0.92,
      begins: 0.66,
      seed: rib,
    }),
  ),
  ...toTransverse(THORACIS, ['t2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10'], 3.6),
]);

/** From the transverse processes T1–T5 to those of C2–C6. */
export const longissimusCervicis = wholeMuscle('longissimus-cervicis', [
  {
    spec: {
      rows: [rowBehind('t6', 3, 2), ...rowsOf(CERVICIS, 0.65), rowBehind('c2', 1.5, 1.5)],
      columns: 12,
      stations: 60,
      profile: () => 1,
      edgeWidth: [0.12, 0.12],
      fibreCount: 26,
      fibreAcross: fanOut(0.4),
      tendon: tendonAtEnds([0.1, 0.2], [0.1, 0.22]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.4,
      sinkMm: rootedEnds(3.5),
      bundles: 4,
      relief: 0.4,
    },
    attachments: [originOn('vertebra-t6'), insertionOn('vertebra-c2')],
  },
  ...toTransverse(CERVICIS, ['c4', 'c5', 'c6'], 2.4),
]);

const [mastoidX, mastoidY, mastoidZ] = mastoidTip();

/** From the transverse processes C4–T3 to the back of the mastoid process. */
export const longissimusCapitis = wholeMuscle('longissimus-capitis', [
  {
    spec: {
      rows: [
        rowBehind('t3', 2.5, 2),
        ...rowsOf(CAPITIS, 0.75),
        [-3, 0, 3].map((across) => [mastoidX + 6 + across, mastoidY + 11, mastoidZ + 1, 3]),
      ],
      columns: 10,
      stations: 50,
      profile: () => 1,
      edgeWidth: [0.15, 0.15],
      fibreCount: 20,
      tendon: tendonAtEnds([0.1, 0.2], [0.05, 0.14]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.4,
      sinkMm: rootedEnds(3.5),
    },
    attachments: [originOn('vertebra-t3'), insertionOn('temporal-bone')],
  },
]);
