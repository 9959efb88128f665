import type { Vec3 } from '#anatomy/frame.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { iliacCrestPoint } from '../../landmarks.ts';
import { rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { guideRoundWall, ribPointAtDepth, withNotches } from '../wallCourse.ts';

/** A slip: its rib, how far forward it begins on it, and where along the iliac crest it ends (1 at the front). */
type Slip = {
  readonly rib: number;
  readonly zMm: number;
  readonly crestAt: number;
  /** How far the belly's wall stands out from the straight way round, mm. */
  readonly standOffMm: number;
};

/**
 * From the hindmost slip, whose free border is the front side of the lumbar triangle, forwards. The upper ones
 * interlock with those of the serratus anterior; the lower ones begin under the front border of the latissimus.
 */
const SLIPS: readonly Slip[] = [
  { rib: 12, zMm: 38, crestAt: 0.44, standOffMm: -3 },
  { rib: 11, zMm: 45, crestAt: 0.52, standOffMm: 0 },
  { rib: 10, zMm: 54, crestAt: 0.62, standOffMm: 4 },
  { rib: 9, zMm: 78, crestAt: 0.74, standOffMm: 6 },
  { rib: 8, zMm: 112, crestAt: 0.86, standOffMm: 7 },
  { rib: 7, zMm: 140, crestAt: 0.96, standOffMm: 7 },
  { rib: 6, zMm: 158, crestAt: 1, standOffMm: 7 },
];

const SHARES = [0.25, 0.5, 0.75] as const;

/** On the front half of the crest's outer lip. */
const onCrest = (t: number): Vec3 => {
  const [x, y, z] = iliacCrestPoint(t);
  return [x + 2, y, z];
};

const guides = withNotches(
  SLIPS.map(({ rib, zMm, crestAt, standOffMm }) =>
    guideRoundWall(ribPointAtDepth(rib, zMm, -0.3), onCrest(crestAt), SHARES, standOffMm),
  ),
  13,
  true,
);

const finger = (across: number): number => Math.cos(Math.PI * across * (SLIPS.length - 1)) ** 2;

const profile: SheetFunction = (across, along) =>
  (0.3 + 0.7 * smoothstep(0, 0.14, along)) *
  (1 - 0.5 * (1 - smoothstep(0.12, 0.4, along)) * (1 - finger(across))) *
  (0.4 + 0.6 * smoothstep(0, 0.12, 1 - along));

/** Fleshy behind; in front the fibres turn into the aponeurosis, along a line from the ninth rib to the front of the crest. */
const tendon: SheetFunction = (across, along) =>
  Math.max(
    smoothstep(0.78, 0.97, across + 0.12 * (along - 0.4)),
    1 - smoothstep(0.005, 0.04, along),
    smoothstep(0.95, 0.99, along),
  );

/** The muscle's back part: from the lower seven ribs down and forwards to the outer lip of the iliac crest. @source standard-anatomy */
export const externalOblique = wholeMuscle('external-oblique', [
  {
    spec: {
      rows: rowsOfGuides(guides),
      isGuided: true,
      columns: 61,
      stations: 44,
      thicknessMm: (across) => 7.5 - 4.5 * smoothstep(0.7, 1, across),
      profile,
      edgeWidth: [0.06, 0.05],
      fibreCount: 120,
      tendon,
      startLiftMm: () => 8,
      settleSteps: 22,
      hold: () => 0.5,
      cling: (_across, along) => 0.4 * (1 - smoothstep(0.4, 0.7, along)),
      relaxSteps: 50,
      crossTension: 0.2,
      gapMm: 0.4,
      endClearance: 0.4,
      polishSteps: 4,
      bundles: 20,
      relief: 0.28,
    },
    innerStep: 2,
    attachments: [
      ...SLIPS.map(({ rib }, k) => {
        const at = k / (SLIPS.length - 1);
        return originOn(`rib-${rib}`, Math.max(0, at - 0.004), Math.min(1, at + 0.004));
      }),
      insertionOn('hip-bone'),
    ],
  },
]);
