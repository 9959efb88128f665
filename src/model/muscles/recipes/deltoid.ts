import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { insertionOn, type MuscleRecipe, originOn } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

/** Where the spinal fibres give way to the acromial ones, and these to the clavicular. */
const ACROMIAL_FROM = 0.43;
const ACROMIAL_TO = 0.72;

/** Bulges between the ends; the middle part is the thickest. */
const profile: SheetFunction = (_across, along) =>
  (0.22 + 0.78 * smoothstep(0, 0.3, along)) * (0.3 + 0.7 * smoothstep(0, 0.3, 1 - along));

/** From the spine of the scapula round the acromion to the clavicle, down to the deltoid tuberosity. @source bodyparts3d */
export const deltoid: MuscleRecipe = {
  sheets: [
    {
      spec: {
        rows: [
          [
            [86, 1306, 12, 6],
            [104, 1315, 11, 10],
            [122, 1327, 20, 12],
            [142, 1335, 31, 14],
            [156, 1340, 39, 14],
            [165, 1344, 48, 14],
            [167, 1347, 62, 14],
            [158, 1350, 76, 13],
            [142, 1352, 82, 12],
            [124, 1350, 84, 12],
            [104, 1345, 92, 12],
          ],
          [
            [113, 1297, 8, 8],
            [126, 1303, 10, 13],
            [139, 1308, 15, 17],
            [154, 1318, 22, 18],
            [170, 1327, 33, 18],
            [187, 1332, 46, 17],
            [195, 1330, 63, 17],
            [193, 1330, 80, 17],
            [184, 1330, 94, 16],
            [171, 1332, 103, 15],
            [152, 1328, 109, 14],
          ],
          [
            [150, 1279, 13, 18],
            [160, 1280, 14, 24],
            [170, 1281, 17, 25],
            [182, 1285, 24, 25],
            [194, 1290, 34, 24],
            [204, 1292, 48, 23],
            [211, 1292, 66, 21],
            [209, 1290, 80, 22],
            [201, 1286, 93, 21],
            [188, 1282, 104, 18],
            [170, 1276, 112, 16],
          ],
          [
            [183, 1241, 25, 14],
            [190, 1245, 28, 20],
            [196, 1246, 32, 23],
            [203, 1248, 38, 24],
            [208, 1248, 45, 23],
            [212, 1249, 56, 21],
            [214, 1250, 69, 19],
            [213, 1249, 78, 20],
            [209, 1246, 85, 20],
            [202, 1243, 91, 18],
            [192, 1240, 95, 16],
          ],
          [
            [203, 1200, 58, 12],
            [205, 1198, 59, 12],
            [206, 1196, 60, 12],
            [207, 1195, 62, 12],
            [208, 1194, 64, 12],
            [208, 1193, 67, 12],
            [208, 1193, 70, 12],
            [207, 1194, 73, 12],
            [206, 1195, 75, 12],
            [204, 1197, 77, 12],
            [202, 1199, 79, 12],
          ],
        ],
        columns: 61,
        stations: 44,
        profile,
        edgeWidth: [0.08, 0.08],
        fibreCount: 120,
        tendon: tendonAtEnds([0.02, 0.07], [0.03, 0.13]),
        hold: () => 0.85,
        relaxSteps: 40,
        bundles: 17,
        relief: 0.3,
      },
      attachments: [originOn('scapula', 0.05, 0.65), originOn('clavicle', 0.85, 1), insertionOn('humerus')],
    },
  ],
  parts: [
    { part: 'deltoid-spinal', across: [0, ACROMIAL_FROM] },
    { part: 'deltoid-acromial', across: [ACROMIAL_FROM, ACROMIAL_TO] },
    { part: 'deltoid-clavicular', across: [ACROMIAL_TO, 1] },
  ],
};
