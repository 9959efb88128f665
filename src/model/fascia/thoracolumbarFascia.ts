import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { originOn, wholeMuscle } from '../muscles/recipe.ts';

/** Spinous processes T10–L5 and median sacral crest. */
const midline: readonly ControlPoint[] = [
  [0, 1104, 7],
  [0, 1086, 10],
  [0, 1068, 14],
  [0, 1050, 19],
  [0, 1030, 25],
  [0, 1012, 28],
  [0, 994, 30],
  [0, 972, 27],
  [0, 950, 22],
  [0, 928, 14],
  [0, 904, 8],
  [0, 880, 0],
  [0, 856, -6],
];

/** Over the highest bulge of the erector spinae. */
const between: readonly ControlPoint[] = [
  [6, 1101, 4],
  [9, 1085, 4],
  [14, 1069, 3],
  [22, 1054, 4],
  [28, 1039, 7],
  [30, 1021, 10],
  [29, 1001, 12],
  [27, 978, 12],
  [27, 956, 11],
  [24, 935, 8],
  [19, 908, 2],
  [14, 881, -4],
  [7, 854, -8],
];

/** Just medial to where the latissimus turns fleshy, then the iliac crest, the posterior superior spine and the edge of the sacrum. */
const lateral: readonly ControlPoint[] = [
  [12, 1098, 12],
  [16, 1084, 12],
  [25, 1070, 11],
  [37, 1057, 10],
  [48, 1044, 12],
  [53, 1026, 18],
  [53, 1006, 21],
  [52, 984, 22],
  [51, 964, 21],
  [48, 944, 17],
  [41, 914, 6],
  [30, 882, -4],
  [16, 851, -8],
];

/**
 * The posterior layer of the thoracolumbar fascia, over the aponeurosis of the latissimus and the erector spinae.
 * @source fascia-thickness (1.5–1.6 mm)
 */
export const thoracolumbarFascia = wholeMuscle('thoracolumbar-fascia', [
  {
    spec: {
      rows: [midline, between, lateral],
      columns: 56,
      stations: 30,
      thicknessMm: () => 1.5,
      // It fades into the aponeurosis beneath it: a blunt edge would stand up like cut cloth.
      profile: (across, along) => Math.min(1, 0.34 + 6 * Math.min(across, 1 - across), 0.34 + 3 * (1 - along)),
      edgeWidth: [0, 0],
      fibreCount: 110,
      // Its fibres carry on those of the latissimus: down towards the midline.
      fibreAcross: (across, along) => (across + 0.4 * along) / 1.4,
      tendon: () => 1,
      startLiftMm: () => 8,
      settleSteps: 20,
      hold: () => 0.3,
      cling: () => 0.9,
      relaxSteps: 60,
      crossTension: 0.35,
      gapMm: 0.4,
      sinkMm: (across, along) => 1.6 * (1 - smoothstep(0, 0.06, Math.min(across, 1 - across, (1 - along) * 0.5))),
      endClearance: 0.6,
      relief: 0,
    },
    innerStep: 1,
    attachments: [
      originOn('vertebra-l1', 0.33, 0.34),
      originOn('vertebra-l3', 0.52, 0.53),
      originOn('sacrum', 0.95, 1),
    ],
  },
]);
