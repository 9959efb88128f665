import type { Vec3 } from '#anatomy/frame.ts';
import { mix } from '#geometry/vec.ts';
import { medialBorderPoint, spinousTip } from '../../landmarks.ts';
import { guideOver, rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** @source interscapular-ultrasound (rhomboid between the shoulder blades 6.3 ± 2.3 mm in men, 3.8 ± 1.7 mm in women) */
const THICKNESS_MM = 5.4;

/** Beside the tip of a spinous process, so much higher or lower. */
const beside = (level: string, raiseMm = 0): Vec3 => {
  const [, y, z] = spinousTip(level);
  return [1.5, y + raiseMm, z - 1.5];
};

const halfWay = (above: string, below: string): Vec3 => mix(beside(above), beside(below), 0.5);

/** The fibres run parallel, straight down and out from each spine to its place on the medial border (0 above, 1 below). */
const parallelFibres = (courses: readonly (readonly [from: Vec3, borderAt: number, sagMm?: number])[]) =>
  rowsOfGuides(
    courses.map(([from, borderAt, sagMm = 0]) =>
      guideOver(from, medialBorderPoint(borderAt), null, { shares: [0.33, 0.67], bow: [0, -sagMm] }),
    ),
  );

const shared = {
  isGuided: true,
  thicknessMm: () => THICKNESS_MM,
  profile: thinEnds(0.25, 0.22, 0.1),
  tendon: tendonAtEnds([0.03, 0.12], [0.02, 0.06]),
  startLiftMm: () => 8,
  settleSteps: 20,
  endClearance: 0.9,
  hold: () => 0.55,
  relaxSteps: 60,
  gapMm: 0.5,
} as const;

/** From the spinous processes T1–T4 to the medial border of the scapula below its spine. */
export const rhomboidMajor = wholeMuscle('rhomboid-major', [
  {
    spec: {
      ...shared,
      cling: (_across, along) => (along < 0.7 ? 0.5 : 0),
      rows: parallelFibres([
        [beside('t1', 4), 0.28],
        [beside('t2'), 0.41],
        [beside('t3', -2), 0.57],
        [beside('t4', 8), 0.74, 1],
        [beside('t4', -8), 0.94, 5],
      ]),
      columns: 37,
      stations: 34,
      edgeWidth: [0.1, 0.12],
      fibreCount: 84,
    },
    attachments: [
      originOn('vertebra-t1', 0, 0.02),
      originOn('vertebra-t2', 0.24, 0.26),
      originOn('vertebra-t3', 0.49, 0.51),
      originOn('vertebra-t4', 0.99, 1),
      insertionOn('scapula'),
    ],
  },
]);

/** From the nuchal ligament and the spinous processes C7–T1 to the root of the spine of the scapula. */
export const rhomboidMinor = wholeMuscle('rhomboid-minor', [
  {
    spec: {
      ...shared,
      thicknessMm: () => 4.6,
      rows: parallelFibres([
        [beside('c7', 14), 0.22],
        [beside('c7'), 0.28],
        [halfWay('c7', 't1'), 0.34],
      ]),
      columns: 17,
      stations: 34,
      edgeWidth: [0.2, 0.2],
      fibreCount: 32,
    },
    attachments: [originOn('vertebra-c7', 0.45, 0.55), insertionOn('scapula')],
  },
]);
