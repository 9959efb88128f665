import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { originOn, wholeMuscle } from '../muscles/recipe.ts';

/** Spinous processes T9–L5 and median sacral crest. */
const midline: readonly ControlPoint[] = [
  [0.4, 1135, 4],
  [0.4, 1101, 7],
  [0.4, 1076, 12],
  [0.4, 1052, 20],
  [0.4, 1019, 28],
  [0.4, 996, 30],
  [0.4, 972, 27],
  [0.4, 950, 22],
  [0.4, 928, 14],
  [0.4, 905, 10],
  [0.4, 880, 0],
  [0.4, 856, -6],
];

const between: readonly ControlPoint[] = [
  [5, 1132, 1],
  [11, 1101, 0],
  [17, 1074, 2],
  [23, 1048, 6],
  [28, 1016, 11],
  [30, 992, 13],
  [30, 970, 12],
  [29, 948, 10],
  [26, 926, 5],
  [21, 902, 1],
  [15, 877, -5],
  [8, 853, -8],
];

/** The lateral raphe, then the iliac crest to the posterior superior spine and the edge of the sacrum. */
const lateral: readonly ControlPoint[] = [
  [11, 1128, -2],
  [24, 1100, -2],
  [38, 1072, 1],
  [50, 1046, 8],
  [60, 1015, 18],
  [63, 990, 23],
  [62, 970, 23],
  [57, 950, 20],
  [49, 930, 10],
  [40, 904, 1],
  [28, 876, -5],
  [15, 850, -8],
];

/**
 * The posterior layer of the thoracolumbar fascia, over the aponeurosis of the latissimus and the erector spinae.
 * @source pmc-3189915 (1.5–1.6 mm thick)
 */
export const thoracolumbarFascia = wholeMuscle('thoracolumbar-fascia', [
  {
    spec: {
      rows: [midline, between, lateral],
      columns: 56,
      stations: 30,
      thicknessMm: () => 1.5,
      profile: (_across, along) => 1 - 0.6 * Math.max(0, along - 0.8) * 5,
      edgeWidth: [0.04, 0.06],
      fibreCount: 110,
      tendon: () => 1,
      hold: () => 0.3,
      cling: () => 0.9,
      relaxSteps: 60,
      crossTension: 0.35,
      gapMm: 0.35,
      relief: 0,
    },
    attachments: [originOn('vertebra-l1', 0.36, 0.37), originOn('vertebra-l3', 0.54, 0.55), originOn('sacrum', 0.9, 1)],
  },
]);
