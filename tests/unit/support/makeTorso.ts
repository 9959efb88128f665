import { maskOfReasons, type SkinMap, type SkinReason } from '#anatomy/skinMap.ts';
import type { Body } from '#domain/reach/body.ts';
import { type Layer, makeSkin } from './makeSkin.ts';

/** Heights of the drawn torso's levels, mm: evenly spaced spinous tips, C5 at 1456 down to S3 at 840. */
export const TORSO_LEVELS: ReadonlyMap<string, number> = new Map(
  [
    'c5',
    'c6',
    'c7',
    ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`),
    'l1',
    'l2',
    'l3',
    'l4',
    'l5',
    's1',
    's2',
    's3',
  ].map((level, i): [string, number] => [level, 1456 - i * 28]),
);

const BOTTOM = 820;
const TOP = 1420;
const STEP = 4;
const ROWS = (TOP - BOTTOM) / STEP + 1;
const COLUMNS = 56;
const HALF_WIDTH = 150;
const HALF_DEPTH = 95;
const AVOID_MM = 24;

/** How far the skin stands out beyond the ellipse: a hump over the erector spinae, a furrow over the spine. */
const relief = (x: number): number => 7 * Math.exp(-(((Math.abs(x) - 42) / 22) ** 2)) - 3 * Math.exp(-((x / 12) ** 2));

const within = (value: number, from: number, to: number): boolean => value >= from && value < to;

/** Stack of the drawn left half: the usual order of layers with round depths. */
const stackAt = (x: number, y: number): Layer[] => {
  const stack: Layer[] = [];
  if (y > 1080 && x > 2) stack.push([y > 1340 ? 'trapezius-descending-l' : 'trapezius-transverse-l', 8, 14]);
  if (y < 1200 && x > 15) stack.push(['latissimus-dorsi-l', y > 1080 ? 14 : 9, y > 1080 ? 18 : 14]);
  if (within(y, 1180, 1340) && within(x, 12, 70)) stack.push(['rhomboid-major-l', 15, 20]);
  if (within(y, 1180, 1340) && within(x, 64, 140)) {
    stack.push(
      ['infraspinatus-l', 15, 24],
      ['scapula-l', 24, 28],
      ['serratus-anterior-l', 28, 36],
      ['rib-5-l', 37, 46],
    );
    return stack;
  }
  if (within(x, 10, 70)) stack.push(['longissimus-thoracis-l', y > 1060 ? 22 : 15, y > 1060 ? 40 : 27]);
  if (within(x, 0, 10)) stack.push([`vertebra-t5`, 9, 60]);
  else if (y > 1060) stack.push(['rib-7-l', x < 70 ? 42 : 22, x < 70 ? 52 : 32]);
  else if (within(y, 930, 1060) && within(x, 30, 85)) stack.push(['quadratus-lumborum-l', 28, 44]);
  if (y <= 1060 && x < 30) stack.push(['vertebra-l3', 48, 80]);
  if (within(y, 1000, 1060) && within(x, 65, 110)) stack.push(['kidney-l', 58, 80]);
  return stack;
};

const reasonsAt = (x: number, y: number): SkinReason[] => {
  const reasons: SkinReason[] = [];
  if (x < AVOID_MM) reasons.push('spine');
  if (within(y, 1000, 1050) && within(x, 65, 120)) reasons.push('kidney');
  if (within(y, 1050, 1090) && within(x, 50, 120)) reasons.push('floating-ribs');
  if (within(y, 1320, 1340) && within(x, 70, 150)) reasons.push('scapular-spine');
  return reasons;
};

const sectionAt = (column: number): readonly [x: number, z: number] => {
  const angle = (column / (COLUMNS - 1)) * (Math.PI / 2);
  const x = HALF_WIDTH * Math.sin(angle);
  return [x, 80 - HALF_DEPTH * Math.cos(angle) - relief(x)];
};

/** Distance on the skin from the median plane to each column. */
const ARCS: number[] = [];
for (let column = 0; column < COLUMNS; column++) {
  const [[x, z], [beforeX, beforeZ]] = [sectionAt(column), sectionAt(Math.max(0, column - 1))];
  ARCS.push((ARCS[column - 1] ?? 0) + Math.hypot(x - beforeX, z - beforeZ));
}

/** The left half of a plain torso: an elliptical cylinder with the layers of a back. Vertices at most 4.6 mm apart. */
export const makeHalfTorso = (): SkinMap =>
  makeSkin(ROWS, COLUMNS, (row, column) => {
    const y = BOTTOM + row * STEP;
    const [x, z] = sectionAt(column);
    return {
      at: [x, y, z],
      stack: stackAt(x, y),
      reasons: maskOfReasons(reasonsAt(x, y)),
      spineDistanceMm: ARCS[column] ?? 0,
    };
  });

/** The drawn torso's body: shoulders level with T2. */
export const TORSO_BODY: Body = {
  statureMm: 1650,
  shoulders: { left: [175, 1345, 60], right: [-175, 1345, 60] },
  levelHeightsMm: TORSO_LEVELS,
};
