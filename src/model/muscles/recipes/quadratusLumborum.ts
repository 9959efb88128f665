import type { Vec3 } from '#anatomy/frame.ts';
import { add } from '#geometry/vec.ts';
import { iliacCrestPoint, ribPointAt, transverseTip } from '../../landmarks.ts';
import { at, type MeasuredColumn, rowsOf } from '../column.ts';
import { fascicle } from '../fascicle.ts';
import { insertionOn, originOn, type SheetRecipe, wholeMuscle } from '../recipe.ts';
import { rootedEnds } from '../rooted.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** @source bodyparts3d (sections) */
const COLUMN: MeasuredColumn = [
  at(906, [30.2, 21.2, 5.3], [32.6, 17.7, 10], [35.5, 15.7, 11.7], [38.4, 17.7, 8.3], [40.8, 22.2, 2.3]),
  at(933, [29.1, 25.9, 12.3], [34.3, 20.8, 19.7], [40.8, 19.1, 20.5], [47.3, 21.7, 16.7], [52.5, 28.6, 4.8]),
  at(960, [28.2, 32.7, 12.4], [35.7, 24.9, 23.8], [45, 25.9, 23], [54.4, 32.6, 14.5], [61.8, 38.8, 6.1]),
  at(988, [27.9, 36.8, 14.3], [35.3, 29.8, 28.5], [44.6, 29.4, 20.3], [53.9, 33.2, 14.4], [61.3, 39, 5.8]),
  at(1015, [26.9, 38.5, 15.6], [35.2, 30.7, 22.3], [45.5, 29.3, 19.5], [55.9, 33.9, 12.2], [64.2, 39.3, 5.1]),
  at(1042, [25.2, 41.5, 4.7], [32.5, 33.9, 18.7], [41.6, 29.7, 15.2], [50.6, 30.4, 10.6], [57.9, 34.7, 3.3]),
  at(1069, [21.8, 42.8, 3.3], [24.5, 41.4, 7.5], [27.8, 40.7, 8.4], [31.2, 40.7, 6.4], [33.9, 40.9, 2.3]),
];

/** From the lateral part, between rib and crest, medially upward to a transverse process. */
const slipTo = (level: string, seed: number): SheetRecipe => {
  const [x, y, z] = transverseTip(level);
  return {
    spec: fascicle(
      [
        [x + 12, y - 34, z - 19, 5],
        [x + 6, y - 16, z - 9, 4.5],
        [x - 1, y, z, 3],
      ],
      { thicknessMm: 5, stations: 18, fibreCount: 14, clearance: 0.2, seed },
    ),
    attachments: [insertionOn(`vertebra-${level}`)],
  };
};

/** On the iliolumbar ligament, which runs medially from the front of the crest's posterior end. */
const iliolumbar = (x: number, y: number, z: number): Vec3 => add(iliacCrestPoint(0.05), [x, y, z]);

/** On the inner lip of the crest. */
const crest = (t: number): Vec3 => add(iliacCrestPoint(t), [0, -5, 4]);

/** From the iliolumbar ligament and the iliac crest to rib 12, with slips to the transverse processes L1–L4. */
export const quadratusLumborum = wholeMuscle('quadratus-lumborum', [
  {
    spec: {
      rows: [
        [iliolumbar(-16, -15, 12), iliolumbar(-9, -9, 8), crest(0.05), crest(0.13)].map((place) => [...place, 8]),
        ...rowsOf(COLUMN.slice(2, -1), 1.08),
        [24, 31, 40, 50].map((x) => {
          const [ribX, ribY, ribZ] = ribPointAt(12, x);
          return [ribX, ribY - 3, ribZ + 3, 6];
        }),
      ],
      columns: 26,
      stations: 44,
      profile: thinEnds(0.7, 0.06, 0.06),
      edgeWidth: [0.08, 0.08],
      fibreCount: 64,
      tendon: tendonAtEnds([0.03, 0.1], [0.03, 0.08]),
      hold: () => 0.85,
      relaxSteps: 20,
      clearance: 0.34,
      endClearance: 0,
      sinkMm: rootedEnds(3),
      bundles: 8,
      relief: 0.4,
    },
    attachments: [originOn('hip-bone', 0.3, 1), insertionOn('rib-12', 0.3, 1)],
  },
  ...['l1', 'l2', 'l3', 'l4'].map(slipTo),
]);
