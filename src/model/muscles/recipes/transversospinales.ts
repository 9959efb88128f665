import type { Vec3 } from '#anatomy/frame.ts';
import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { VERTEBRA_MEASUREMENTS } from '../../measurements/vertebrae.ts';
import { fascicle } from '../fascicle.ts';
import { insertionOn, originOn, type SheetRecipe, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

const vertebra = (level: string) => {
  const found = VERTEBRA_MEASUREMENTS[level];
  if (!found) throw new Error(`No measurements of vertebra ${level}`);
  return found;
};

/** A little in from the tip of a transverse process, on its back. */
const transverse = (level: string, inMm = 5, backMm = 3): Vec3 => {
  const [x, y, z] = vertebra(level).transverseTip;
  return [Math.abs(x) - inMm, y, z - backMm];
};

/** On the side of a spinous process, `deepMm` in from its tip. */
const spinous = (level: string, deepMm: number): Vec3 => {
  const [, y, z] = vertebra(level).spinousTip;
  return [2.5, y + deepMm * 0.25, z + deepMm];
};

const row = (points: readonly Vec3[], thicknessMm: number): ControlPoint[] => points.map((p) => [...p, thicknessMm]);

const between = (a: Vec3, b: Vec3, t: number, backMm: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t - backMm,
];

/** A sheet of oblique fibres from transverse processes up to spinous processes. */
const obliqueSheet = (
  from: readonly string[],
  to: readonly string[],
  thicknessMm: number,
  backMm: number,
  fibreCount: number,
): SheetRecipe => {
  const origins = from.map((level) => transverse(level));
  const insertions = to.map((level) => spinous(level, 5));
  const at = (t: number): Vec3[] =>
    origins.map((o, i) => {
      const share = i / Math.max(1, origins.length - 1);
      const target = insertions[Math.round(share * (insertions.length - 1))] ?? o;
      return between(o, target, t, backMm * Math.sin(Math.PI * t));
    });
  return {
    spec: {
      rows: [row(at(0), 3), row(at(0.3), thicknessMm), row(at(0.7), thicknessMm), row(at(1), 3)],
      columns: 24,
      stations: 30,
      profile: () => 1,
      edgeWidth: [0.15, 0.15],
      fibreCount,
      tendon: tendonAtEnds([0.05, 0.18], [0.06, 0.2]),
      hold: () => 0.6,
      relaxSteps: 25,
      clearance: 0.2,
    },
    attachments: [originOn(`vertebra-${from[0] ?? ''}`, 0, 0.02), insertionOn(`vertebra-${to[0] ?? ''}`, 0, 0.02)],
  };
};

/** From the transverse processes T6–T10 to the spinous processes C6–T4. @source bodyparts3d */
export const semispinalisThoracis = wholeMuscle('semispinalis-thoracis', [
  obliqueSheet(['t6', 't7', 't8', 't9', 't10'], ['c7', 't1', 't2', 't3', 't4'], 6, 1, 50),
]);

/** From the transverse processes T1–T6 to the spinous processes C2–C5. @source bodyparts3d */
export const semispinalisCervicis = wholeMuscle('semispinalis-cervicis', [
  obliqueSheet(['t1', 't2', 't3', 't4', 't5'], ['c2', 'c3', 'c4', 'c5', 'c5'], 5, 0, 50),
]);

/** From the transverse processes C7–T6 to the occiput between the nuchal lines. @source bodyparts3d */
export const semispinalisCapitis = wholeMuscle('semispinalis-capitis', [
  {
    spec: {
      rows: [
        [
          [28, 1276, 18, 3],
          [31, 1282, 20, 3],
          [34, 1290, 22, 3],
        ],
        [
          [20, 1330, 20, 6],
          [26, 1334, 24, 7],
          [33, 1340, 31, 6],
        ],
        [
          [11, 1384, 36, 7],
          [20, 1388, 43, 9],
          [28, 1394, 54, 7],
        ],
        [
          [6, 1425, 46, 8],
          [15, 1427, 49, 9],
          [26, 1430, 61, 8],
        ],
        [
          [4, 1462, 38, 6],
          [16, 1464, 40, 7],
          [31, 1466, 48, 6],
        ],
        [
          [3, 1502, 14, 1],
          [18, 1503, 15, 1],
          [38, 1500, 29, 1],
        ],
      ],
      columns: 20,
      stations: 56,
      profile: () => 1,
      edgeWidth: [0.2, 0.25],
      fibreCount: 50,
      tendon: tendonAtEnds([0.06, 0.2], [0.03, 0.1]),
      hold: () => 0.75,
      relaxSteps: 30,
      clearance: 0.42,
    },
    attachments: [originOn('vertebra-t5'), insertionOn('occipital-bone')],
  },
]);

/** How many levels a bundle of the multifidus spans on its way down. */
const SPAN = 3;
const LOWEST_SPINOUS = 'l5';

/** Where the bundles that pass L5 take hold of the sacrum, from superior to inferior. */
const sacralOrigins: readonly Vec3[] = [
  [24, 896, 26],
  [20, 874, 16],
  [15, 854, 4],
];

const multifidusBundle = (level: string, at: number, levels: readonly string[]): SheetRecipe => {
  const isLumbar = level.startsWith('l') || at >= levels.indexOf('t11');
  const isCervical = level.startsWith('c');
  const below = at + SPAN;
  const sacral = sacralOrigins[Math.min(sacralOrigins.length - 1, below - levels.length)];
  const belowLevel = levels[below];
  const low: Vec3 = belowLevel ? transverse(belowLevel, isLumbar ? 22 : 14, 6) : (sacral ?? [15, 854, 4]);
  const high = spinous(level, isLumbar ? 14 : 8);
  const middle = between(low, high, 0.5, 0);
  const half = isLumbar ? 6 : isCervical ? 3.5 : 5;
  return {
    spec: fascicle(
      [
        [low[0], low[1], low[2], half],
        [middle[0], middle[1], middle[2], half + 1],
        [high[0] + 1.5, high[1], high[2], half * 0.5],
      ],
      {
        thicknessMm: isLumbar ? 9 : isCervical ? 4 : 6.5,
        stations: 26,
        clearance: 0.12,
        tendon: tendonAtEnds([0.02, 0.1], [0.05, 0.16]),
        seed: at + 1,
      },
    ),
    attachments: [originOn(belowLevel ? `vertebra-${belowLevel}` : 'sacrum'), insertionOn(`vertebra-${level}`)],
  };
};

const spinousLevels = VERTEBRA_LEVELS.slice(VERTEBRA_LEVELS.indexOf('c2'), VERTEBRA_LEVELS.indexOf(LOWEST_SPINOUS) + 1);

/** Bundles from the sacrum and the transverse and mamillary processes to the spinous processes three levels up. */
export const multifidus = wholeMuscle(
  'multifidus',
  spinousLevels.map((level, at) => multifidusBundle(level, at, spinousLevels)),
);
