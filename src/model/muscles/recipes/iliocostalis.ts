import { smoothstep } from '#geometry/scalar.ts';
import { fanOut } from '../fan.ts';
import { insertionOn, originOn, section, wholeMuscle } from '../recipe.ts';
import { ribSlip } from '../ribSlip.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** From the sacrum, the iliac crest and the erector spinae aponeurosis to ribs 5–12. @source bodyparts3d */
export const iliocostalisLumborum = wholeMuscle('iliocostalis-lumborum', [
  {
    spec: {
      rows: [
        section(838, [9, -3, 5], [16, -2, 6], [23, 2, 5]),
        section(860, [9, 0, 8], [17, -2, 9], [26, 1, 8], [34, 5, 7]),
        section(884, [9, 5, 9], [18, 1, 9], [28, 2, 8], [40, 6, 7]),
        section(915, [17, 15, 9], [25, 13, 9], [34, 12, 8], [44, 12, 7]),
        section(950, [22, 27, 7], [34, 24, 8], [47, 22, 8], [62, 27, 7]),
        section(984, [27, 27, 6], [39, 25, 8], [52, 24, 9], [66, 27, 8]),
        section(1018, [34, 23, 6], [44, 22, 8], [55, 22, 9], [65, 23, 8]),
        section(1052, [40, 17, 7], [49, 16, 8], [59, 15, 8], [68, 16, 7]),
        section(1086, [51, 11, 6], [60, 11, 7], [70, 12, 7], [80, 15, 6]),
        section(1120, [64, 6, 5], [72, 6, 6], [80, 8, 6], [88, 12, 5]),
        section(1154, [76, 4, 5], [82, 4, 5], [88, 8, 5], [94, 11, 4]),
        section(1188, [86, 3, 4], [91, 5, 5], [97, 9, 5], [102, 14, 4]),
        section(1222, [92, 10, 4], [94, 11, 5], [97, 12, 5], [99, 13, 4]),
        section(1238, [90, 15, 2], [92, 15, 2], [94, 15, 2]),
      ],
      columns: 26,
      stations: 104,
      profile: thinEnds(0.6, 0.04, 0.05),
      edgeWidth: [0.16, 0.16],
      fibreCount: 72,
      fibreAcross: fanOut(0.5),
      tendon: (across, along) => {
        const border = 0.3 - 0.1 * smoothstep(0.2, 1, across);
        return Math.max(1 - smoothstep(border - 0.06, border + 0.05, along), smoothstep(0.96, 1, along));
      },
      startLiftMm: (_across, along) => 7 * (1 - smoothstep(0.3, 0.5, along)),
      settleSteps: 20,
      hold: () => 0.85,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.42,
      bundles: 10,
      relief: 0.5,
    },
    attachments: [originOn('sacrum'), insertionOn('rib-6')],
  },
  ...(
    [
      [12, 60, [58, 1016, 22]],
      [11, 70, [64, 1046, 16]],
      [10, 80, [72, 1084, 13]],
      [9, 88, [79, 1108, 9]],
      [8, 95, [85, 1138, 7]],
      [7, 98, [91, 1168, 7]],
    ] as const
  ).map(([rib, x, from]) => ribSlip({ rib, x, from })),
]);

/** From ribs 7–12, medial to the lumbar slips, to ribs 1–6. @source bodyparts3d */
export const iliocostalisThoracis = wholeMuscle('iliocostalis-thoracis', [
  {
    spec: {
      rows: [
        section(1085, [46, 22, 3], [50, 21, 3], [55, 22, 3]),
        section(1102, [53, 11, 6], [59, 12, 6], [65, 12, 6], [71, 13, 5]),
        section(1133, [58, 6, 5], [66, 7, 5], [73, 7, 5], [81, 8, 4]),
        section(1163, [61, 3, 5], [70, 4, 6], [79, 5, 6], [88, 6, 4]),
        section(1194, [64, 3, 5], [73, 4, 6], [82, 4, 6], [91, 6, 4]),
        section(1224, [67, 3, 5], [76, 3, 5], [84, 6, 5], [92, 8, 4]),
        section(1254, [69, 6, 4], [76, 8, 6], [83, 11, 6], [90, 14, 4]),
        section(1285, [69, 17, 5], [75, 20, 6], [81, 22, 6], [86, 24, 5]),
        section(1315, [63, 26, 4], [68, 28, 6], [72, 30, 6], [77, 32, 5]),
        section(1346, [57, 50, 4], [60, 51, 6], [62, 52, 6], [65, 53, 5]),
        section(1360, [46, 70, 2], [48, 70, 2], [50, 70, 2]),
      ],
      columns: 22,
      stations: 88,
      profile: () => 1,
      edgeWidth: [0.2, 0.2],
      fibreCount: 56,
      fibreAcross: fanOut(0.5, 0),
      tendon: tendonAtEnds([0.03, 0.1], [0.02, 0.06]),
      hold: () => 0.85,
      relaxSteps: 30,
      clearance: 0.4,
      bundles: 8,
      relief: 0.4,
    },
    attachments: [originOn('rib-11', 0.4, 0.8), insertionOn('rib-1')],
  },
  ...(
    [
      [6, 96, [83, 1196, 5]],
      [5, 95, [84, 1222, 7]],
      [4, 91, [81, 1252, 12]],
      [3, 83, [76, 1280, 20]],
      [2, 68, [68, 1312, 28]],
    ] as const
  ).map(([rib, x, from]) => ribSlip({ rib, x, from, halfWidthMm: 3.6, thicknessMm: 4 })),
]);

/** From ribs 3–6 to the transverse processes C4–C6. @source bodyparts3d */
export const iliocostalisCervicis = wholeMuscle('iliocostalis-cervicis', [
  {
    spec: {
      rows: [
        section(1242, [66, 8, 2], [68, 8, 2], [71, 9, 2]),
        section(1255, [64, 8, 4], [68, 9, 5], [72, 10, 4]),
        section(1285, [59, 14, 5], [66, 16, 7], [72, 18, 5]),
        section(1315, [53, 24, 4], [59, 25, 7], [65, 26, 5]),
        section(1345, [48, 36, 5], [53, 38, 6], [58, 41, 5]),
        section(1375, [40, 55, 6], [42, 56, 8], [45, 57, 6]),
        section(1405, [31, 70, 4], [33, 71, 4], [36, 72, 4]),
        section(1419, [25, 79, 2], [27, 79, 2], [29, 79, 2]),
      ],
      columns: 12,
      stations: 56,
      profile: () => 1,
      edgeWidth: [0.35, 0.35],
      fibreCount: 24,
      tendon: tendonAtEnds([0.05, 0.14], [0.08, 0.2]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.4,
    },
    attachments: [originOn('rib-6'), insertionOn('vertebra-c4')],
  },
]);
