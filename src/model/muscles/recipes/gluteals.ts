import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { lerp, smoothstep } from '#geometry/scalar.ts';
import { mix } from '#geometry/vec.ts';
import {
  glutealTuberosity,
  greaterTrochanter,
  greaterTrochanterTip,
  iliacCrestPoint,
  lateralSacralCrest,
} from '../../landmarks.ts';
import { GLUTEUS_MAXIMUS_SECTIONS, GLUTEUS_MEDIUS_SECTIONS } from '../../measurements/muscleSections.ts';
import { type GuideFibre, rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { type MeasuredSection, sampleSections } from '../sectionSurface.ts';
import { tendonAtEnds, thinEnds } from '../tendon.ts';

const moved = ([x, y, z]: Vec3, by: Vec3): Vec3 => [x + by[0], y + by[1], z + by[2]];

/** A fibre over a measured muscle; `sagMm` is how far it hangs below the straight line in its middle. */
const fibreOver = (
  sections: readonly MeasuredSection[],
  from: Vec3,
  to: Vec3,
  shares: readonly number[],
  sagMm: number,
  endThicknessMm: readonly [number, number],
): GuideFibre => [
  [...from, endThicknessMm[0]],
  ...shares.map((share): ControlPoint => {
    const [x, straightY, straightZ] = mix(from, to, share);
    const y = straightY - sagMm * 4 * share * (1 - share);
    const { z, thicknessMm } = sampleSections(sections, x, y);
    // Near its end the fibre leaves the measured slab for the bone.
    const leave = smoothstep(0.75, 1, share);
    return [x, y, lerp(z, straightZ, leave), thicknessMm];
  }),
  [...to, endThicknessMm[1]],
];

const MAXIMUS_SHARES = [0.25, 0.5, 0.75] as const;
const maximusGuide = (from: Vec3, to: Vec3, sagMm: number): GuideFibre =>
  fibreOver(GLUTEUS_MAXIMUS_SECTIONS, from, to, MAXIMUS_SHARES, sagMm, [10, 8]);

/** Beside the coccyx, from its base to its tip, on the sacrotuberous ligament. */
const besideCoccyx = (t: number): Vec3 => [lerp(17, 6, t), lerp(838, 786, t), lerp(-3, 15, t)];

/**
 * From behind the posterior gluteal line down the edge of sacrum and coccyx. The upper fibres end in the iliotibial
 * tract, which glides over the greater trochanter, the lowest ones on the gluteal tuberosity.
 */
const maximusGuides: readonly GuideFibre[] = [
  maximusGuide(moved(iliacCrestPoint(0.15), [6, -9, -4]), moved(greaterTrochanter(), [-4, 34, -10]), -8),
  maximusGuide(iliacCrestPoint(0.08), moved(greaterTrochanter(), [1, 8, -3]), -4),
  maximusGuide(lateralSacralCrest('s2'), moved(greaterTrochanter(), [1, -16, 0]), 0),
  maximusGuide(lateralSacralCrest('s3'), moved(greaterTrochanter(), [-9, -42, -3]), 2),
  maximusGuide(besideCoccyx(0), glutealTuberosity(0.35), 5),
  maximusGuide(besideCoccyx(0.55), glutealTuberosity(0.62), 9),
  maximusGuide(besideCoccyx(1), glutealTuberosity(0.85), 15),
];

/** The tract takes the upper fibres early, the tuberosity the lower ones late. */
const maximusTendon: SheetFunction = (across, along) => {
  const tract = lerp(0.2, 0.13, smoothstep(0.3, 0.8, across));
  return Math.max(1 - smoothstep(0.005, 0.05, along), 1 - smoothstep(tract * 0.4, tract, 1 - along));
};

/** Coarse bundles, thick as a finger, that reach from the pelvis' back edge to tract and femur. @source bodyparts3d (sections) */
export const gluteusMaximus = wholeMuscle('gluteus-maximus', [
  {
    spec: {
      rows: rowsOfGuides(maximusGuides),
      isGuided: true,
      columns: 49,
      stations: 46,
      profile: (_across, along) =>
        (0.6 + 0.4 * smoothstep(0, 0.08, along)) * (0.2 + 0.8 * smoothstep(0.02, 0.22, 1 - along)),
      edgeWidth: [0.12, 0.2],
      fibreCount: 110,
      tendon: maximusTendon,
      hold: () => 0.85,
      relaxSteps: 30,
      bundles: 18,
      relief: 0.6,
    },
    attachments: [
      originOn('hip-bone', 0, 0.17),
      originOn('sacrum', 0.33, 0.5),
      originOn('coccyx', 0.82, 1),
      insertionOn('femur', 0.65, 1),
    ],
  },
]);

const MEDIUS_SHARES = [0.3, 0.62, 0.85] as const;
const mediusGuide = (from: Vec3, end: Vec3, sagMm: number): GuideFibre =>
  fibreOver(GLUTEUS_MEDIUS_SECTIONS, from, end, MEDIUS_SHARES, sagMm, [10, 7]);

/** Just below the crest's outer lip. */
const belowCrest = (t: number): Vec3 => moved(iliacCrestPoint(t), [3, -7, -3]);

/** A fan from the outer face of the ilium below its crest to the greater trochanter's lateral face. @source bodyparts3d (sections) */
export const gluteusMedius = wholeMuscle('gluteus-medius', [
  {
    spec: {
      rows: rowsOfGuides([
        mediusGuide(moved(iliacCrestPoint(0.04), [19, -18, 16]), moved(greaterTrochanterTip(), [2, -4, -4]), 20),
        mediusGuide(belowCrest(0.2), moved(greaterTrochanterTip(), [4, -7, -2]), 8),
        mediusGuide(belowCrest(0.34), moved(greaterTrochanterTip(), [5, -8, 0]), 0),
        mediusGuide(belowCrest(0.5), moved(greaterTrochanterTip(), [8, -11, 3]), 0),
        mediusGuide(belowCrest(0.64), moved(greaterTrochanterTip(), [9, -13, 6]), -2),
        mediusGuide(belowCrest(0.8), moved(greaterTrochanterTip(), [8, -14, 10]), -6),
      ]),
      isGuided: true,
      columns: 37,
      stations: 36,
      profile: thinEnds(0.4, 0.1, 0.2),
      edgeWidth: [0.16, 0.16],
      fibreCount: 84,
      tendon: tendonAtEnds([0.01, 0.05], [0.08, 0.22]),
      hold: () => 0.8,
      relaxSteps: 30,
      clearance: 0.45,
      bundles: 12,
      relief: 0.3,
    },
    attachments: [originOn('hip-bone'), insertionOn('femur')],
  },
]);
