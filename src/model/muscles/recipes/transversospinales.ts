import type { Vec3 } from '#anatomy/frame.ts';
import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { mix } from '#geometry/vec.ts';
import {
  lateralSacralCrest,
  nuchalLinePoint,
  onBone,
  sacralCrest,
  spinousTip,
  transverseTip,
} from '../../landmarks.ts';
import { at, type MeasuredColumn, rowsOf, surfaceAt } from '../column.ts';
import { fascicle } from '../fascicle.ts';
import { insertionOn, originOn, type SheetRecipe, wholeMuscle } from '../recipe.ts';
import { rootedEnds } from '../rooted.ts';
import { tendonAtEnds } from '../tendon.ts';

/** A little in from the tip of a transverse process, on its back. */
const transverse = (level: string, inMm = 5, backMm = 3): Vec3 => {
  const [x, y, z] = transverseTip(level);
  return [x - inMm, y, z - backMm];
};

/** On the side of a spinous process, `deepMm` in from its tip. */
const spinous = (level: string, deepMm: number): Vec3 => {
  const [, y, z] = spinousTip(level);
  return [2.5, y + deepMm * 0.25, z + deepMm];
};

const boneOf = (level: string): string => (level.startsWith('s') ? 'sacrum' : `vertebra-${level}`);

/** A bundle of the transversospinal muscles, from a process below to a spinous process above. */
type Bundle = {
  readonly from: string;
  readonly to: string;
  readonly low: Vec3;
  readonly high: Vec3;
  /** Where its middle lies, on the straight line by default. */
  readonly throughMiddle?: (place: Vec3) => Vec3;
  readonly halfWidthMm: number;
  readonly thicknessMm: number;
  readonly seed: number;
};

const bundle = ({ from, to, low, high, throughMiddle, halfWidthMm, thicknessMm, seed }: Bundle): SheetRecipe => {
  const third = (share: number): Vec3 => {
    const straight = mix(low, high, share);
    return throughMiddle ? throughMiddle(straight) : straight;
  };
  const [lower, upper] = [third(0.35), third(0.68)];
  return {
    spec: fascicle(
      [
        [...low, halfWidthMm * 0.7],
        [...lower, halfWidthMm],
        [...upper, halfWidthMm * 0.9],
        [high[0] + 1, high[1], high[2], halfWidthMm * 0.5],
      ],
      { thicknessMm, stations: 24, clearance: 0.16, tendon: tendonAtEnds([0.06, 0.2], [0.1, 0.3]), seed },
    ),
    attachments: [originOn(boneOf(from)), insertionOn(boneOf(to))],
  };
};

/** From the transverse processes T6–T12 to the spinous processes C6–T4. @source standard-anatomy */
export const semispinalisThoracis = wholeMuscle(
  'semispinalis-thoracis',
  (
    [
      ['t6', 'c6'],
      ['t7', 'c7'],
      ['t8', 't1'],
      ['t9', 't2'],
      ['t10', 't3'],
      ['t11', 't4'],
    ] as const
  ).map(([from, to], i) =>
    bundle({
      from,
      to,
      low: transverse(from),
      high: spinous(to, 5),
      throughMiddle: ([x, y, z]) => [x, y, z - 1.5],
      halfWidthMm: 4.2,
      thicknessMm: 4,
      seed: i + 3,
    }),
  ),
);

/** From the transverse processes T1–T6 to the spinous processes C2–C5, most of it to the axis. @source standard-anatomy */
export const semispinalisCervicis = wholeMuscle(
  'semispinalis-cervicis',
  (
    [
      ['t1', 'c2', 9],
      ['t2', 'c2', 6],
      ['t3', 'c3', 6],
      ['t4', 'c4', 6],
      ['t5', 'c5', 6],
    ] as const
  ).map(([from, to, deepMm], i) =>
    bundle({
      from,
      to,
      // Medial to where the semispinalis capitis takes hold of the same processes.
      low: transverse(from, 9),
      high: spinous(to, deepMm),
      // Close to the laminae: the semispinalis capitis passes over it.
      throughMiddle: ([x, y, z]) => [x, y, z + 5],
      halfWidthMm: 4,
      thicknessMm: 3.2,
      seed: i + 11,
    }),
  ),
);

/** @source bodyparts3d (sections) */
const CAPITIS: MeasuredColumn = [
  at(1405, [17.8, 53.3, 0.7], [19.2, 53.5, 3], [21, 55.3, 3.3], [22.7, 57.8, 7], [24.1, 63.3, 3.1]),
  at(1425, [12.3, 49, 2.4], [15, 49.9, 3.5], [18.3, 51.5, 4.4], [21.6, 53.4, 6.7], [24.2, 61, 3.2]),
  at(1445, [7.1, 43, 1.2], [11.3, 43.6, 3.4], [16.5, 45.8, 4.4], [21.7, 48.6, 6], [25.8, 54.2, 7]),
  at(1465, [5.4, 35.9, 1.9], [11.1, 35.4, 3.6], [18.2, 35.8, 4.4], [25.3, 38.8, 5.2], [31, 45, 4.3]),
  at(1484, [5.5, 22.1, 2.8], [13, 22.5, 2.5], [22.5, 24.6, 1.2], [31.9, 28.8, 0.6], [39.5, 35.4, 3.1]),
];

/** Under the superior nuchal line, between it and the inferior one. */
const underNuchalLine = (share: number): ControlPoint => {
  const [x, y, z] = nuchalLinePoint(share);
  return [...onBone('occipital-bone', [x + 2, y - 18, z + 15]), 1.5];
};

/** Where the bundles from the transverse processes come together, beside the spinous process of C6. */
const GATHERING_Y_MM = 1386;

/** From the transverse processes C7–T6 to the occiput between the nuchal lines. */
export const semispinalisCapitis = wholeMuscle('semispinalis-capitis', [
  {
    spec: {
      rows: [
        [-6, 0, 6].map((across) => {
          const [x, y, z] = transverse('t3', 6, 2);
          return [x + across * 0.6, y, z, 2];
        }),
        // Over the transverse processes of T1 and T2, then gathered into one belly.
        [
          [19, 1352, 34, 3],
          [24, 1354, 40, 4],
          [29, 1356, 46, 3],
        ],
        [
          [16, GATHERING_Y_MM, 51, 3],
          [21, GATHERING_Y_MM, 55, 4],
          [25, GATHERING_Y_MM, 60, 3],
        ],
        ...rowsOf(CAPITIS, 0.95),
        [0.06, 0.25, 0.45].map(underNuchalLine),
      ],
      columns: 20,
      stations: 60,
      profile: () => 1,
      edgeWidth: [0.12, 0.12],
      startLiftMm: () => 6,
      settleSteps: 20,
      fibreCount: 50,
      tendon: tendonAtEnds([0.06, 0.2], [0.04, 0.1]),
      hold: () => 0.75,
      relaxSteps: 30,
      clearance: 0.5,
      sinkMm: rootedEnds(3),
    },
    attachments: [originOn('vertebra-t3'), insertionOn('occipital-bone')],
  },
  ...['t6', 't5', 't4', 't2', 't1', 'c7'].map((level, i) => {
    const low = transverse(level, 3, 3);
    // What comes from below lies medial in the belly.
    const high: Vec3 = [17 + i * 1.4, GATHERING_Y_MM + 14, 52 + i * 1.2];
    const middle = mix(low, high, 0.5);
    return {
      spec: fascicle(
        [
          [...low, 2],
          [middle[0] + 1, middle[1], middle[2] - 1, 2.6],
          [...high, 2.2],
        ],
        { thicknessMm: 3, stations: 22, clearance: 0.6, tendon: tendonAtEnds([0.12, 0.3], [0, 0.01]), seed: i + 31 },
      ),
      attachments: [originOn(`vertebra-${level}`)],
    };
  }),
]);

/** Where the bundles that pass L5 take hold of the back of the sacrum, medial to its lateral crest, short ones first. */
const sacral = (level: string, rank: number): Vec3 => {
  const [x, y, z] = mix(sacralCrest(level), lateralSacralCrest(level), 0.48 + 0.11 * rank);
  return [x, y - 2 * rank, z - 1];
};

/** @source bodyparts3d (sections) */
const MULTIFIDUS: MeasuredColumn = [
  at(870, [11.6, 0.6, 1.1], [16.3, 0.2, 5.2], [22.2, 0.7, 8.1], [28, 2.8, 9.6], [32.7, 9.5, 2.9]),
  at(930, [5.6, 30.4, 2], [9.7, 30.5, 4], [14.8, 33, 3.6], [24, 38.6, 0.8]),
  at(991, [3.2, 42, 2.3], [7.4, 41.4, 6], [12.6, 44, 5.4], [17.9, 44.4, 3.2], [22, 47.4, 3.9]),
  at(1051, [4.5, 34.2, 4.3], [7.4, 35, 3.9], [11, 34.5, 5.6], [14.6, 38.1, 1.5], [17.4, 39.2, 2.3]),
  at(1111, [3.9, 23.7, 2.3], [6.1, 23.8, 1.2], [9, 22.6, 2.5], [11.8, 24.8, 4.7], [14, 28.3, 1.2]),
  at(1172, [3.4, 11.6, 2.3], [8.1, 12.2, 2.1], [13.9, 12.2, 3.7], [24.4, 14.5, 3.7]),
  at(1232, [3.5, 8.7, 0.8], [14, 9.3, 3.6], [24.5, 15.5, 4]),
  at(1292, [3.1, 12.7, 1.6], [14.1, 14.5, 4.2], [20.2, 17.1, 6.2], [25.1, 20.1, 4.2]),
  at(1353, [5.2, 34.5, 2.1], [12, 31.6, 4.6], [15.7, 33.4, 5.3], [18.8, 36.5, 2.7]),
  at(1413, [8, 52, 2.8], [10.6, 52.5, 3.7], [17, 56.8, 1.8], [19.5, 61.1, 1.1]),
];

const BELLY_HALF_MM = 2;

/** Follows the hollow that laminae and spinous processes leave, under the muscle's posterior surface. */
const overLaminae =
  (deeperMm: number) =>
  ([x, y]: Vec3): Vec3 => {
    const share = Math.min(1, Math.max(0, (x - 4) / 18));
    return [x, y, surfaceAt(MULTIFIDUS, y, share)[2] + BELLY_HALF_MM + deeperMm];
  };

/** On the mammillary process of a lumbar vertebra, medial to the transverse process and well behind it; short ones first. */
const mammillary = (level: string, rank = 0): Vec3 => {
  const [x, y, z] = transverse(level, level === 'l5' ? 26 : 21, 12);
  return [x + 1.6 * rank, y - rank, z];
};

/**
 * Lumbar bundles: from each spinous process to the mammillary processes two and more levels down and to the sacrum.
 * The longest are the most superficial and end nearest to the tip. @source standard-anatomy
 */
const LUMBAR_BUNDLES: readonly (readonly [spinous: string, below: readonly string[]])[] = [
  ['t11', ['l1', 'l2']],
  ['t12', ['l2', 'l3']],
  ['l1', ['l3', 'l4', 'l5', 's1']],
  ['l2', ['l4', 'l5', 's1', 's2']],
  ['l3', ['l5', 's1', 's2']],
  ['l4', ['s1', 's2', 's3']],
  ['l5', ['s2', 's3']],
];

const lumbarBundles = LUMBAR_BUNDLES.flatMap(([to, below], level) =>
  below.map((from, rank) =>
    bundle({
      from,
      to,
      // Bundles that come from farther up end lateral to the shorter ones.
      low: from.startsWith('s') ? sacral(from, rank) : mammillary(from, rank),
      high: spinous(to, (to === 'l5' ? 10 : 16) - 4 * rank),
      throughMiddle: overLaminae(2.5 - rank),
      halfWidthMm: 3.8,
      thicknessMm: 4.8,
      seed: level * 5 + rank,
    }),
  ),
);

/** How many levels a bundle spans above the loin. */
const SPAN = 3;

const upperBundles = VERTEBRA_LEVELS.slice(VERTEBRA_LEVELS.indexOf('c2'), VERTEBRA_LEVELS.indexOf('t11')).map(
  (to, i, levels) => {
    const from = VERTEBRA_LEVELS[VERTEBRA_LEVELS.indexOf(to) + SPAN] ?? levels[i] ?? to;
    const isCervical = to.startsWith('c');
    return bundle({
      from,
      to,
      // In the neck they come off the articular processes, in the chest off the roots of the transverse processes.
      low: from.startsWith('l')
        ? mammillary(from)
        : transverse(from, isCervical ? 13 : from === 't11' || from === 't12' ? 8 : 12, 5),
      high: spinous(to, 8),
      throughMiddle: overLaminae(0),
      halfWidthMm: isCervical ? 3 : 3.6,
      thicknessMm: isCervical ? 3 : 3.6,
      seed: i + 50,
    });
  },
);

/** Bundles from the sacrum, the mammillary and the transverse processes to the spinous processes two to five levels up. */
export const multifidus = wholeMuscle('multifidus', [...lumbarBundles, ...upperBundles]);
