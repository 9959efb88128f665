import type { Vec3 } from '#anatomy/frame.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { add, mix } from '#geometry/vec.ts';
import { mastoidTip, nuchalLinePoint, spinousTip, transverseTip } from '../../landmarks.ts';
import { SPLENIUS_CAPITIS_SECTIONS, SPLENIUS_CERVICIS_SECTIONS } from '../../measurements/neckSections.ts';
import { guideThrough, rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds } from '../tendon.ts';

/** Beside the tip of a spinous process in the midline, `up` and `forward` of it, mm. */
const beside = (level: string, up: number, forward: number): Vec3 =>
  add([1, 0, 0], add(spinousTip(level), [0, up, forward]));

const SHARES = [0.28, 0.55, 0.82] as const;

type Bow = readonly [lateralMm: number, superiorMm: number];

const capitis = (from: Vec3, to: Vec3, bow: Bow) =>
  guideThrough(from, to, SPLENIUS_CAPITIS_SECTIONS, { shares: SHARES, bow, leastMm: 5, mostMm: 8.5, endMm: 1.5 });

const cervicis = (from: Vec3, to: Vec3, bow: Bow) =>
  guideThrough(from, to, SPLENIUS_CERVICIS_SECTIONS, { shares: SHARES, bow, fullness: 1.25, mostMm: 6, endMm: 2.4 });

/** From the nuchal ligament and the spinous processes C7–T3 to the mastoid process and the lateral nuchal line. */
export const spleniusCapitis = wholeMuscle('splenius-capitis', [
  {
    spec: {
      rows: rowsOfGuides([
        // From the raphe over C4 to beneath the lateral third of the nuchal line, …
        capitis(beside('c4', 11, -3), add(nuchalLinePoint(0.62), [-1, -7, 19]), [5, -4]),
        capitis(beside('c7', 2, 1), add(nuchalLinePoint(0.9), [-3, 0, 9]), [1, 0]),
        capitis(beside('t2', 9, 1), add(nuchalLinePoint(1), [2, -1, 10]), [3, 0]),
        // … and from the lowest spine down the mastoid process.
        capitis(beside('t3', -3, 0.5), add(mastoidTip(), [10, 5, -3]), [5, 0]),
      ]),
      isGuided: true,
      columns: 28,
      stations: 44,
      profile: () => 1,
      edgeWidth: [0.12, 0.2],
      fibreCount: 56,
      tendon: (across, along) =>
        Math.max(1 - smoothstep(0.02, 0.06 + 0.06 * across, along), smoothstep(0.9, 0.97, along)),
      endClearance: 0.7,
      startLiftMm: () => 9,
      settleSteps: 24,
      hold: () => 0.65,
      relaxSteps: 50,
      polishSteps: 6,
      clearance: 0.5,
    },
    attachments: [
      originOn('vertebra-c7', 0.32, 0.345),
      originOn('vertebra-t3', 0.97, 1),
      insertionOn('occipital-bone', 0, 0.2),
      insertionOn('temporal-bone', 0.75, 1),
    ],
  },
]);

/** From the spinous processes T3–T6 to the transverse processes C1–C3. */
export const spleniusCervicis = wholeMuscle('splenius-cervicis', [
  {
    spec: {
      // To the tips of the transverse processes; between them the sheet spans the gaps. It winds round the erector.
      rows: rowsOfGuides([
        cervicis(beside('t3', 1, -1), add(transverseTip('c1'), [0, -2, 3]), [8, 0]),
        cervicis(beside('t4', 0, -1), add(mix(transverseTip('c1'), transverseTip('c2'), 0.5), [0, -1, 1]), [11, 0]),
        cervicis(beside('t5', 9, -1), add(transverseTip('c2'), [3, 0, -1]), [14, 0]),
        cervicis(beside('t6', 11, -1), add(transverseTip('c3'), [0, 0, -3]), [16, 0]),
      ]),
      isGuided: true,
      columns: 18,
      stations: 46,
      profile: () => 1,
      edgeWidth: [0.15, 0.2],
      fibreCount: 36,
      tendon: tendonAtEnds([0.04, 0.14], [0.05, 0.12]),
      endClearance: 0.7,
      startLiftMm: () => 9,
      settleSteps: 24,
      hold: () => 0.65,
      relaxSteps: 50,
      polishSteps: 6,
      clearance: 0.5,
    },
    attachments: [
      originOn('vertebra-t3', 0, 0.02),
      originOn('vertebra-t5', 0.655, 0.68),
      insertionOn('vertebra-c1', 0, 0.02),
      insertionOn('vertebra-c2', 0.65, 0.68),
      insertionOn('vertebra-c3', 0.98, 1),
    ],
  },
]);
