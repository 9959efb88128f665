import { insertionOn, originOn, section, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

/** From the transverse processes C1–C4 to the superior angle of the scapula; it turns on its way down. @source bodyparts3d */
export const levatorScapulae = wholeMuscle('levator-scapulae', [
  {
    spec: {
      rows: [
        [
          [28, 1430, 71, 3],
          [32, 1447, 71, 4],
          [40, 1466, 72, 3],
        ],
        [
          [30, 1422, 70, 7],
          [34, 1432, 67, 9],
          [39, 1443, 68, 7],
        ],
        section(1402, [31, 56, 8], [35, 60, 12], [39, 65, 9]),
        section(1376, [34, 41, 7], [40, 46, 9], [47, 52, 8]),
        section(1349, [46, 28, 7], [54, 32, 8], [64, 36, 7]),
        [
          [60, 1309, 14, 4],
          [65, 1322, 20, 4],
          [74, 1335, 29, 4],
        ],
      ],
      columns: 16,
      stations: 36,
      profile: () => 1,
      edgeWidth: [0.35, 0.35],
      fibreCount: 34,
      tendon: tendonAtEnds([0.08, 0.18], [0.02, 0.07]),
      hold: () => 0.6,
      relaxSteps: 30,
      clearance: 0.42,
    },
    attachments: [originOn('vertebra-c4', 0, 0.05), originOn('vertebra-c1', 0.95, 1), insertionOn('scapula')],
  },
]);
