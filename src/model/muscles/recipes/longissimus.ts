import { smoothstep } from '#geometry/scalar.ts';
import { fanOut } from '../fan.ts';
import { insertionOn, originOn, section, wholeMuscle } from '../recipe.ts';
import { ribSlip } from '../ribSlip.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** The erector spinae aponeurosis reaches up to L1 medially and ends lower on the side. */
const aponeurosis = (across: number): number => 0.36 - 0.16 * smoothstep(0.15, 0.95, across);

/** From the sacrum and the erector spinae aponeurosis to the ribs and transverse processes of the thorax. @source bodyparts3d */
export const longissimusThoracis = wholeMuscle('longissimus-thoracis', [
  {
    spec: {
      rows: [
        section(856, [3, -5, 3], [9, -5, 4], [15, -3, 3]),
        section(872, [2.5, 2, 6], [9, 2, 7], [15, 4, 7], [20, 6, 5]),
        section(890, [2.5, 10, 9], [9, 13, 11], [15, 16, 11], [22, 20, 8]),
        section(910, [2.5, 18, 10], [9, 22, 13], [14, 25, 13], [18, 27, 11], [25, 30, 8]),
        section(942, [2.5, 26, 9], [8, 31, 12], [15, 36, 16], [21, 38, 14], [29, 40, 11]),
        section(979, [2.5, 31, 8], [8, 34, 11], [16, 38, 16], [24, 39, 14], [32, 39, 12]),
        section(1016, [3, 32, 10], [12, 34, 13], [20, 38, 19], [28, 37, 15], [37, 37, 13]),
        section(1054, [11, 27, 14], [20, 28, 16], [28, 28, 17], [36, 28, 16], [44, 27, 14]),
        section(1091, [17, 17, 15], [26, 19, 16], [34, 17, 14], [42, 16, 11], [51, 15, 10]),
        section(1128, [20, 11, 10], [29, 11, 10], [38, 10, 7], [48, 9, 6], [57, 8, 5]),
        section(1165, [23, 7, 7], [32, 6, 7], [41, 6, 8], [50, 6, 6], [59, 6, 5]),
        section(1202, [28, 5, 8], [38, 5, 9], [47, 4, 8], [56, 3, 4], [65, 4, 3]),
        section(1240, [31, 7, 6], [40, 6, 6], [49, 5, 5], [58, 4, 3], [67, 4, 3]),
        section(1277, [34, 11, 5], [42, 12, 5], [49, 12, 4], [57, 13, 3], [65, 16, 2]),
        section(1314, [37, 20, 5], [41, 22, 6], [46, 22, 5], [51, 24, 3], [55, 26, 2]),
        section(1352, [36, 46, 3], [41, 45, 3], [45, 44, 3], [49, 45, 3], [53, 51, 3]),
      ],
      columns: 30,
      stations: 120,
      profile: thinEnds(0.6, 0.04, 0.05),
      edgeWidth: [0.16, 0.16],
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
      bundles: 12,
      relief: 0.5,
    },
    attachments: [originOn('sacrum')],
  },
  ...(
    [
      [12, 46, [33, 1048, 20]],
      [11, 50, [40, 1066, 16]],
      [10, 54, [44, 1090, 12]],
      [9, 59, [50, 1116, 8]],
      [8, 62, [52, 1144, 5]],
      [7, 64, [54, 1174, 4]],
      [6, 66, [57, 1204, 3]],
      [5, 67, [59, 1236, 4]],
      [4, 65, [57, 1266, 11]],
      [3, 58, [52, 1296, 20]],
    ] as const
  ).map(([rib, x, from]) => ribSlip({ rib, x, from })),
]);

/** From the transverse processes T1–T5 to those of C2–C6. @source bodyparts3d */
export const longissimusCervicis = wholeMuscle('longissimus-cervicis', [
  {
    spec: {
      rows: [
        section(1279, [30, 19, 2], [33, 18, 2], [36, 18, 2]),
        section(1301, [27, 21, 4], [31, 21, 5], [36, 21, 4]),
        section(1333, [27, 31, 4], [33, 32, 5], [38, 32, 4]),
        section(1366, [31, 47, 6], [35, 49, 6], [39, 50, 5]),
        section(1399, [29, 72, 5], [32, 70, 6], [35, 70, 5]),
        section(1431, [22, 75, 3], [24, 74, 4], [27, 73, 3]),
        section(1446, [21, 73, 2], [23, 73, 2], [25, 72, 2]),
      ],
      columns: 12,
      stations: 56,
      profile: () => 1,
      edgeWidth: [0.35, 0.35],
      fibreCount: 26,
      fibreAcross: fanOut(0.4),
      tendon: tendonAtEnds([0.06, 0.16], [0.06, 0.16]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.4,
    },
    attachments: [originOn('vertebra-t5'), insertionOn('vertebra-c2')],
  },
]);

/** From the transverse processes C4–T3 to the back of the mastoid process. @source bodyparts3d */
export const longissimusCapitis = wholeMuscle('longissimus-capitis', [
  {
    spec: {
      rows: [
        section(1334, [29, 37, 2], [31, 37, 2], [33, 38, 2]),
        section(1348, [27, 40, 3], [29, 40, 4], [32, 41, 3]),
        section(1376, [26, 51, 4], [31, 53, 5], [35, 58, 4]),
        section(1404, [25, 63, 5], [28, 66, 7], [31, 68, 6]),
        section(1431, [26, 70, 4], [29, 71, 6], [33, 71, 4]),
        section(1458, [30, 75, 4], [33, 75, 5], [36, 75, 4]),
        section(1486, [47, 73, 5], [50, 74, 6], [53, 74, 5]),
        section(1499, [55, 67, 3], [58, 66, 3], [60, 68, 3]),
      ],
      columns: 10,
      stations: 46,
      profile: () => 1,
      edgeWidth: [0.4, 0.4],
      fibreCount: 20,
      tendon: tendonAtEnds([0.06, 0.16], [0.05, 0.14]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.4,
    },
    attachments: [originOn('vertebra-t3'), insertionOn('temporal-bone')],
  },
]);
