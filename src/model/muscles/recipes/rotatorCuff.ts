import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { add, mix } from '#geometry/vec.ts';
import {
  inferiorAngle,
  lateralBorderPoint,
  medialBorderPoint,
  scapularSpinePoint,
  superiorAngle,
} from '../../landmarks.ts';
import { HUMERUS } from '../../measurements/humerus.ts';
import { SCAPULA } from '../../measurements/scapula.ts';
import {
  INFRASPINATUS_SECTIONS,
  TERES_MAJOR_SECTIONS,
  TERES_MINOR_SECTIONS,
} from '../../measurements/shoulderSections.ts';
import { guideThrough, rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

/** On the greater tubercle, in shares of its radii from its middle; the ends of the tendons are drawn onto the bone. */
const onTubercle = (lateral: number, superior: number, anterior: number): Vec3 => {
  const { centre, radii } = HUMERUS.greaterTubercle;
  return add(centre, [radii[0] * lateral, radii[1] * superior, radii[2] * anterior]);
};

/** The middle facet behind the top, from above, and the inferior one under it. */
const onMiddleFacet = (down: number): Vec3 => mix(onTubercle(0.5, 0.7, -1.05), onTubercle(0.85, -0.2, -0.8), down);
const onInferiorFacet = (down: number): Vec3 => mix(onTubercle(0.9, -0.27, -0.8), onTubercle(1, -0.93, -0.65), down);

/** On the crest of the lesser tubercle, which runs down the front of the shaft; so far below the tubercle. */
const onLesserCrest = (belowMm: number): Vec3 => {
  const yMm = HUMERUS.lesserTubercle.centre[1] - belowMm;
  const i = Math.max(
    1,
    HUMERUS.shaft.findIndex(([, y]) => y < yMm),
  );
  const [a, b] = [HUMERUS.shaft[i - 1], HUMERUS.shaft[i]];
  if (!a || !b) throw new Error(`expected a shaft at ${yMm} mm`);
  const [x, , z] = mix([a[0], a[1], a[2]], [b[0], b[1], b[2]], (a[1] - yMm) / (a[1] - b[1]));
  return [x - a[3] * 0.4, yMm, z + a[3] * 0.85];
};

/** Against the back wall of the supraspinous fossa: between the spine's crest and its base, above them. */
const atBackWall = (crestAt: number, knot: number): Vec3 => {
  const [x = 0, y = 0, z = 0] = SCAPULA.spineBase[knot] ?? [];
  return add(mix(scapularSpinePoint(crestAt), [x, y, z], 0.65), [2, 5, 1]);
};

/** Over the fossa's superior border, between the superior angle and the notch. */
const overSuperiorBorder = (share: number): Vec3 => {
  const [x = 0, y = 0, z = 0] = SCAPULA.lateralBorder[0] ?? [];
  return add(mix(superiorAngle(), [x, y, z], share), [0, 1, -3]);
};

/** On the way over the head of the humerus, in shares of its radius from its centre. */
const overHead = (posterior: number, superior: number): Vec3 => {
  const { centre, radii } = HUMERUS.head;
  return add(centre, [-0.67 * radii[0], superior * radii[1], -posterior * radii[2]]);
};

const belly = (back: Vec3, front: Vec3, thicknessMm: readonly [number, number, number]): ControlPoint[] =>
  thicknessMm.map((thickness, k): ControlPoint => [...mix(back, front, k / 2), thickness]);

const SHARES = [0.2, 0.42, 0.66, 0.87] as const;

/** From the fossa above the spine of the scapula, under the acromion, to the top of the greater tubercle. */
export const supraspinatus = wholeMuscle('supraspinatus', [
  {
    spec: {
      rows: [
        [0.2, 0.13, 0.04].map((t): ControlPoint => [...add(medialBorderPoint(t), [4, -2, 1]), 4]),
        belly(atBackWall(0.22, 2), overSuperiorBorder(0.62), [20, 25, 21]),
        belly(atBackWall(0.45, 4), add(overSuperiorBorder(1), [13, 10, 6]), [21, 26, 22]),
        belly(overHead(1, 1), overHead(0.15, 1.1), [16, 18, 16]),
        [onTubercle(0.1, 0.87, -0.8), onTubercle(0.15, 0.87, -0.2), onTubercle(-0.1, 0.73, 0.36)].map(
          (place): ControlPoint => [...place, 4],
        ),
      ],
      columns: 20,
      stations: 34,
      profile: () => 1,
      edgeWidth: [0.3, 0.3],
      fibreCount: 40,
      tendon: tendonAtEnds([0, 0.03], [0.2, 0.36]),
      hold: () => 0.3,
      relaxSteps: 40,
      polishSteps: 10,
      clearance: 0.28,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);

/** From the fossa below the spine of the scapula to the back of the greater tubercle. */
export const infraspinatus = wholeMuscle('infraspinatus', [
  {
    spec: {
      rows: rowsOfGuides(
        (
          [
            [0.2, 0, -9],
            [0.4, 0.33, -11],
            [0.68, 0.67, 2],
            [0.86, 1, 4],
          ] as const
        ).map(([borderAt, down, bowMm]) =>
          guideThrough(add(medialBorderPoint(borderAt), [3, 0, -1]), onMiddleFacet(down), INFRASPINATUS_SECTIONS, {
            shares: SHARES,
            bow: [0, bowMm],
            fullness: 1.12,
            mostMm: 24,
          }),
        ),
      ),
      isGuided: true,
      columns: 32,
      stations: 40,
      profile: () => 1,
      edgeWidth: [0.22, 0.22],
      fibreCount: 74,
      tendon: tendonAtEnds([0, 0.03], [0.16, 0.32]),
      hold: () => 0.5,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.45,
      bundles: 9,
      relief: 0.3,
    },
    attachments: [originOn('scapula', 0, 1), insertionOn('humerus', 0, 1)],
  },
]);

/** From the upper part of the lateral border of the scapula to the lowest facet of the greater tubercle. */
export const teresMinor = wholeMuscle('teres-minor', [
  {
    spec: {
      rows: rowsOfGuides(
        (
          [
            [0.52, 0, 13],
            [0.62, 0.5, 12],
            [0.72, 1, 6],
          ] as const
        ).map(([borderAt, down, bowMm]) =>
          guideThrough(add(lateralBorderPoint(borderAt), [-2, 0, -4]), onInferiorFacet(down), TERES_MINOR_SECTIONS, {
            shares: SHARES,
            bow: [0, bowMm],
            fullness: 1.45,
          }),
        ),
      ),
      isGuided: true,
      columns: 16,
      stations: 34,
      profile: () => 1,
      edgeWidth: [0.3, 0.3],
      fibreCount: 30,
      tendon: tendonAtEnds([0, 0.04], [0.12, 0.24]),
      hold: () => 0.5,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.4,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);

/** From the back of the inferior angle of the scapula round the shaft to the crest of the lesser tubercle. */
export const teresMajor = wholeMuscle('teres-major', [
  {
    spec: {
      rows: rowsOfGuides(
        (
          [
            [add(mix(lateralBorderPoint(0.8), medialBorderPoint(0.8), 0.22), [0, 2, -6]), 27, 12],
            [add(mix(lateralBorderPoint(0.9), medialBorderPoint(0.9), 0.5), [0, 4, -5]), 41, 0],
            [add(inferiorAngle(), [-5, 2, -3]), 55, -10],
          ] as const
        ).map(([from, belowMm, bowMm]) =>
          guideThrough(from, onLesserCrest(belowMm), TERES_MAJOR_SECTIONS, {
            shares: SHARES,
            bow: [0, bowMm],
            fullness: 1.3,
            mostMm: 17,
          }),
        ),
      ),
      isGuided: true,
      columns: 22,
      stations: 36,
      profile: thinEnds(0.5, 0.1, 0.06),
      edgeWidth: [0.3, 0.3],
      fibreCount: 40,
      tendon: (_across, along) => smoothstep(0.84, 0.94, along),
      hold: () => 0.5,
      relaxSteps: 40,
      polishSteps: 6,
      clearance: 0.4,
    },
    attachments: [originOn('scapula'), insertionOn('humerus')],
  },
]);
