import { insertionOn, originOn, section, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

/** From the spinous processes T11–L2 to those of T2–T8. @source bodyparts3d */
export const spinalisThoracis = wholeMuscle('spinalis-thoracis', [
  {
    spec: {
      rows: [
        section(998, [2, 36, 2], [3.5, 36, 2], [5, 37, 2]),
        section(1042, [3, 30, 4], [6, 30, 4], [10, 31, 3]),
        section(1087, [2, 19, 4], [6, 21, 5], [10, 23, 4]),
        section(1132, [3, 11, 4], [7, 12, 5], [12, 15, 4]),
        section(1177, [2, 6, 4], [6, 6, 5], [11, 7, 5]),
        section(1222, [2, 3, 4], [7, 2, 5], [12, 1, 4]),
        section(1267, [2, 3, 4], [7, 1, 5], [12, 1, 4]),
        section(1312, [3, 8, 3], [6, 7, 4], [9, 8, 3]),
        section(1334, [1, 15, 2], [3, 14, 2], [4, 15, 2]),
      ],
      columns: 12,
      stations: 80,
      profile: () => 1,
      edgeWidth: [0.35, 0.4],
      fibreCount: 26,
      tendon: tendonAtEnds([0.08, 0.22], [0.04, 0.12]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.36,
    },
    attachments: [originOn('vertebra-l2'), insertionOn('vertebra-t2')],
  },
]);

/** From the spinous processes C6–T2 to that of the axis. @source bodyparts3d */
export const spinalisCervicis = wholeMuscle('spinalis-cervicis', [
  {
    spec: {
      rows: [
        section(1336, [1, 15, 2], [2.5, 15, 2], [4, 16, 2]),
        section(1345, [2, 19, 3], [4, 19, 3], [6, 20, 3]),
        section(1366, [3, 28, 4], [5, 28, 4], [8, 29, 3]),
        section(1386, [3, 37, 3], [5, 36, 4], [8, 37, 3]),
        section(1407, [2, 43, 3], [5, 43, 3], [7, 43, 3]),
        section(1427, [3, 45, 2], [5, 45, 3], [7, 46, 2]),
        section(1436, [1.5, 46, 2], [3, 46, 2], [5, 46, 2]),
      ],
      columns: 8,
      stations: 36,
      profile: () => 1,
      edgeWidth: [0.4, 0.4],
      fibreCount: 14,
      tendon: tendonAtEnds([0.06, 0.18], [0.06, 0.18]),
      hold: () => 0.8,
      relaxSteps: 20,
      clearance: 0.36,
    },
    attachments: [originOn('vertebra-t2'), insertionOn('vertebra-c2')],
  },
]);
