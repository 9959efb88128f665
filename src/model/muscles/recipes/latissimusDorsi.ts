import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';

/** Rows from origin to insertion; each runs from the fibres of T7 over those of the sacrum to those of the iliac crest. @source bodyparts3d */
const rows: readonly (readonly ControlPoint[])[] = [
  [
    [1, 1180, 4],
    [1, 1127, 7],
    [1, 1076, 14],
    [1, 1019, 29],
    [1, 972, 28],
    [1, 928, 16],
    [10, 895, 3],
    [30, 903, 0],
    [44, 922, 7],
    [58, 938, 22],
    [72, 948, 36],
    [84, 954, 46],
  ],
  [
    [30, 1180, -7],
    [36, 1149, -3],
    [42, 1110, 1],
    [47, 1070, 3],
    [50, 1031, 11],
    [50, 990, 19],
    [48, 961, 14],
    [54, 958, 16],
    [62, 960, 21],
    [70, 966, 27],
    [79, 972, 36],
    [89, 980, 45],
  ],
  [
    [63, 1198, -11],
    [77, 1180, -8],
    [87, 1149, 3],
    [94, 1118, 11],
    [97, 1088, 14],
    [95, 1059, 22],
    [93, 1041, 30],
    [92, 1033, 35],
    [93, 1027, 39],
    [95, 1023, 43],
    [99, 1021, 46],
    [104, 1024, 49],
  ],
  [
    [101, 1202, -3],
    [111, 1197, 2],
    [119, 1183, 12],
    [124, 1163, 21],
    [129, 1142, 28],
    [131, 1125, 34],
    [132, 1114, 39],
    [133, 1106, 44],
    [133, 1100, 50],
    [133, 1096, 56],
    [134, 1093, 61],
    [134, 1090, 66],
  ],
  [
    [125, 1204, 22],
    [131, 1203, 22],
    [136, 1197, 27],
    [140, 1182, 34],
    [143, 1167, 41],
    [144, 1154, 47],
    [145, 1144, 52],
    [145, 1138, 56],
    [145, 1133, 61],
    [145, 1130, 66],
    [146, 1126, 70],
    [146, 1124, 73],
  ],
  [
    [148, 1226, 49],
    [150, 1220, 47],
    [152, 1211, 48],
    [153, 1201, 51],
    [153, 1192, 53],
    [155, 1182, 58],
    [155, 1175, 62],
    [155, 1170, 66],
    [155, 1166, 70],
    [155, 1163, 74],
    [155, 1160, 77],
    [155, 1158, 79],
  ],
  [
    [165, 1248, 63],
    [166, 1245, 65],
    [168, 1240, 67],
    [169, 1234, 70],
    [170, 1228, 71],
    [171, 1223, 73],
    [171, 1220, 75],
    [171, 1218, 77],
    [171, 1216, 79],
    [170, 1215, 81],
    [170, 1214, 83],
    [169, 1213, 84],
  ],
  [
    [178, 1246, 88],
    [178, 1249, 88],
    [177, 1252, 89],
    [177, 1256, 89],
    [176, 1260, 90],
    [176, 1264, 90],
    [175, 1268, 91],
    [175, 1272, 91],
    [174, 1276, 92],
    [174, 1280, 92],
    [173, 1283, 92],
    [173, 1285, 92],
  ],
];

/** Where the aponeurosis of origin turns into muscle, as a share of a fibre's length. */
const muscleBegins = (across: number): number => {
  if (across < 0.2) return 0.03 + across * 0.2;
  if (across < 0.68) return 0.07 + 0.27 * smoothstep(0.2, 0.62, across);
  return 0.34 - 0.31 * smoothstep(0.7, 0.98, across);
};

const tendon: SheetFunction = (across, along) => {
  const border = muscleBegins(across);
  return Math.max(
    1 - smoothstep(border - 0.012, border + 0.035, along + 0.006 * Math.sin(across * 90)),
    smoothstep(0.92, 0.98, along),
  );
};

/** Thin where it is aponeurosis, thick towards the armpit. */
const thicknessMm: SheetFunction = (_across, along) =>
  2.2 + 7.4 * smoothstep(0.2, 0.6, along) * (1 - 0.45 * smoothstep(0.75, 1, along));

export const latissimusDorsi = wholeMuscle('latissimus-dorsi', [
  {
    spec: {
      rows,
      columns: 68,
      stations: 90,
      thicknessMm,
      profile: (_across, along) => 0.4 + 0.6 * smoothstep(0, 0.06, along) * smoothstep(0, 0.1, 1 - along),
      edgeWidth: [0.04, 0.05],
      fibreCount: 150,
      tendon,
      hold: (_across, along) => 0.45 + 0.4 * smoothstep(0.45, 0.65, along),
      cling: (across, along) => 0.3 * (1 - smoothstep(0.35, 0.5, along)) * (1 - 0.5 * smoothstep(0.8, 1, across)),
      polishSteps: 6,
      relaxSteps: 80,
      crossTension: 0.3,
      gapMm: 0.6,
      endClearance: 0.5,
    },
    attachments: [
      originOn('vertebra-t7', 0, 0.005),
      originOn('vertebra-t9', 0.125, 0.137),
      originOn('vertebra-l1', 0.4, 0.41),
      originOn('vertebra-l5', 0.63, 0.64),
      originOn('hip-bone', 0.84, 1),
      insertionOn('humerus', 0, 1),
    ],
  },
]);
