import type { Vec3 } from '#anatomy/frame.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { ribPointAt, spinousTip } from '../../landmarks.ts';
import {
  SERRATUS_POSTERIOR_INFERIOR_SECTIONS,
  SERRATUS_POSTERIOR_SUPERIOR_SECTIONS,
} from '../../measurements/muscleSections.ts';
import { type GuideFibre, guideOver, rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { type MeasuredSection, sampleSections } from '../sectionSurface.ts';
import { withNotches } from '../wallCourse.ts';

const SHARES = [0.3, 0.65] as const;

/** Beside the tip of a spinous process, let into the ligament over it, so much higher or lower. */
const beside = (level: string, raiseMm = 0): Vec3 => {
  const [, y, z] = spinousTip(level);
  return [1, y + raiseMm, z + 0.2];
};

/** Slips from spines to ribs, with notches between them at the ribs. */
const slips = (
  sections: readonly MeasuredSection[],
  ends: readonly (readonly [from: Vec3, rib: number, xMm: number])[],
  notchMm: number,
): GuideFibre[] =>
  withNotches(
    ends.map(([from, rib, xMm]) =>
      guideOver(from, ribPointAt(rib, xMm), (x, y) => sampleSections(sections, x, y).z, { shares: SHARES }),
    ),
    notchMm,
    false,
  );

const profile = (_across: number, along: number): number => 0.3 + 0.7 * smoothstep(0.15, 0.45, along);

/**
 * From the nuchal ligament and the spinous processes C7–T2 to ribs 2–5, lateral to their angles. Thinner than the
 * measured body's, as ultrasound finds it.
 * @source interscapular-ultrasound (3.5 ± 1.4 mm in men, 2.2 ± 1.5 mm in women)
 */
export const serratusPosteriorSuperior = wholeMuscle('serratus-posterior-superior', [
  {
    spec: {
      rows: rowsOfGuides(
        slips(
          SERRATUS_POSTERIOR_SUPERIOR_SECTIONS,
          [
            [beside('c7', 14), 2, 71],
            [beside('c7'), 3, 79],
            [beside('t1'), 4, 88],
            [beside('t2', 4), 5, 97],
          ],
          6,
        ),
      ),
      isGuided: true,
      columns: 31,
      stations: 36,
      thicknessMm: () => 3.5,
      profile,
      edgeWidth: [0.06, 0.06],
      fibreCount: 60,
      tendon: (across, along) => 1 - smoothstep(0.3 + 0.03 * Math.cos(across * 6 * Math.PI), 0.44, along),
      startLiftMm: () => 6,
      settleSteps: 16,
      endClearance: 0.7,
      hold: () => 0.5,
      relaxSteps: 50,
      gapMm: 0.4,
    },
    attachments: [
      originOn('vertebra-c7', 0.32, 0.35),
      originOn('vertebra-t1', 0.65, 0.68),
      insertionOn('rib-2', 0, 0.02),
      insertionOn('rib-3', 0.325, 0.342),
      insertionOn('rib-4', 0.658, 0.675),
      insertionOn('rib-5', 0.98, 1),
    ],
  },
]);

/** From the spinous processes T11–L2, through the thoracolumbar fascia, to ribs 9–12. */
export const serratusPosteriorInferior = wholeMuscle('serratus-posterior-inferior', [
  {
    spec: {
      rows: rowsOfGuides(
        slips(
          SERRATUS_POSTERIOR_INFERIOR_SECTIONS,
          [
            [beside('t11'), 9, 103],
            [beside('t12'), 10, 97],
            [beside('l1', 4), 11, 90],
            [beside('l2', -5), 12, 76],
          ],
          14,
        ),
      ),
      isGuided: true,
      columns: 37,
      stations: 40,
      thicknessMm: (_across, along) => 4.2 + 3 * smoothstep(0.3, 0.55, along),
      profile: (_across, along) =>
        (0.5 + 0.5 * smoothstep(0.1, 0.4, along)) * (0.4 + 0.6 * smoothstep(0, 0.14, 1 - along)),
      edgeWidth: [0.06, 0.06],
      fibreCount: 70,
      tendon: (across, along) => 1 - smoothstep(0.38 + 0.04 * Math.cos(across * 6 * Math.PI), 0.52, along),
      startLiftMm: () => 5,
      settleSteps: 14,
      endClearance: 0.35,
      hold: () => 0.4,
      cling: () => 0.6,
      relaxSteps: 60,
      gapMm: 0.4,
    },
    attachments: [
      originOn('vertebra-t12', 0.32, 0.35),
      originOn('vertebra-l1', 0.65, 0.68),
      insertionOn('rib-9', 0, 0.02),
      insertionOn('rib-10', 0.325, 0.342),
      insertionOn('rib-11', 0.658, 0.675),
      insertionOn('rib-12', 0.98, 1),
    ],
  },
]);
