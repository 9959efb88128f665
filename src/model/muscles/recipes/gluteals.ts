import { originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** From the iliac crest's back end, sacrum and coccyx to the iliotibial tract and the gluteal tuberosity. @source bodyparts3d */
export const gluteusMaximus = wholeMuscle('gluteus-maximus', [
  {
    spec: {
      rows: [
        [
          [68, 928, 18, 6],
          [54, 912, 3, 8],
          [38, 890, 0, 10],
          [24, 864, -5, 10],
          [14, 832, -3, 10],
          [8, 804, 5, 10],
          [6, 786, 14, 10],
        ],
        [
          [84, 902, 12, 10],
          [74, 881, 1, 13],
          [61, 863, -3, 17],
          [51, 841, -4, 24],
          [40, 818, -1, 28],
          [34, 792, 2, 24],
          [32, 766, 14, 18],
        ],
        [
          [106, 877, 14, 10],
          [97, 857, 4, 13],
          [87, 838, -1, 18],
          [76, 813, -1, 24],
          [69, 788, 5, 28],
          [63, 766, 11, 27],
          [60, 744, 22, 20],
        ],
        [
          [127, 857, 27, 8],
          [121, 835, 19, 10],
          [113, 812, 17, 13],
          [105, 787, 20, 17],
          [97, 761, 26, 19],
          [91, 739, 33, 18],
          [89, 716, 41, 13],
        ],
        [
          [141, 836, 46, 6],
          [140, 814, 45, 7],
          [136, 790, 45, 9],
          [131, 764, 46, 10],
          [126, 738, 50, 10],
          [119, 712, 58, 10],
          [112, 686, 68, 9],
        ],
      ],
      columns: 48,
      stations: 44,
      profile: thinEnds(0.6, 0.08, 0.05),
      edgeWidth: [0.12, 0.14],
      fibreCount: 110,
      tendon: tendonAtEnds([0.01, 0.05], [0.04, 0.16]),
      hold: () => 0.85,
      relaxSteps: 30,
      bundles: 18,
      relief: 0.55,
    },
    attachments: [originOn('hip-bone', 0, 0.18), originOn('sacrum', 0.66, 0.74), originOn('coccyx', 0.9, 1)],
  },
]);

/** From the outer face of the ilium below its crest to the greater trochanter. @source bodyparts3d */
export const gluteusMedius = wholeMuscle('gluteus-medius', [
  {
    spec: {
      rows: [
        [
          [64, 930, 26, 8],
          [84, 946, 42, 8],
          [105, 950, 56, 8],
          [120, 942, 72, 8],
          [130, 926, 92, 8],
        ],
        [
          [72, 901, 31, 24],
          [88, 906, 36, 26],
          [110, 909, 45, 22],
          [128, 907, 58, 18],
          [138, 898, 78, 16],
        ],
        [
          [92, 867, 33, 26],
          [104, 877, 36, 26],
          [117, 878, 41, 23],
          [132, 879, 53, 20],
          [143, 873, 74, 17],
        ],
        [
          [116, 834, 39, 17],
          [122, 839, 42, 18],
          [128, 842, 46, 18],
          [135, 844, 53, 18],
          [142, 846, 63, 16],
        ],
        [
          [130, 806, 50, 6],
          [134, 802, 52, 6],
          [138, 800, 54, 6],
          [142, 800, 58, 6],
          [144, 804, 64, 6],
        ],
      ],
      columns: 36,
      stations: 36,
      profile: () => 1,
      edgeWidth: [0.16, 0.16],
      fibreCount: 84,
      tendon: tendonAtEnds([0.01, 0.05], [0.08, 0.2]),
      hold: () => 0.8,
      relaxSteps: 30,
      clearance: 0.45,
      bundles: 12,
      relief: 0.3,
    },
    attachments: [originOn('hip-bone')],
  },
]);
