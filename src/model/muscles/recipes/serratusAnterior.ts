import type { Vec3 } from '#anatomy/frame.ts';
import type { SheetFunction } from '#geometry/fibreSheetSpec.ts';
import { smoothstep } from '#geometry/scalar.ts';
import { medialBorderPoint } from '../../landmarks.ts';
import { rowsOfGuides } from '../guideFibre.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { guideRoundWall, ribPointAtDepth, withNotches } from '../wallCourse.ts';

/** A slip: its rib, how far forward it reaches on it, and where along the medial border it ends (0 above, 1 below). */
type Slip = { readonly rib: number; readonly zMm: number; readonly borderAt: number };

/**
 * The upper slips to the superior angle and the border, the five lower ones together to the inferior angle. Their tips
 * make a line that runs forwards to rib 6 and back again.
 */
const SLIPS: readonly Slip[] = [
  { rib: 1, zMm: 92, borderAt: 0.05 },
  { rib: 2, zMm: 112, borderAt: 0.16 },
  { rib: 3, zMm: 128, borderAt: 0.34 },
  { rib: 4, zMm: 142, borderAt: 0.56 },
  { rib: 5, zMm: 152, borderAt: 0.8 },
  { rib: 6, zMm: 153, borderAt: 0.86 },
  { rib: 7, zMm: 140, borderAt: 0.91 },
  { rib: 8, zMm: 117, borderAt: 0.95 },
  { rib: 9, zMm: 88, borderAt: 0.985 },
];

const SHARES = [0.25, 0.5, 0.75] as const;

/** On the costal face, a little lateral to the border's edge. */
const onCostalFace = (t: number): Vec3 => {
  const [x, y, z] = medialBorderPoint(t);
  return [x + 3, y, z + 4];
};

const guides = withNotches(
  SLIPS.map(({ rib, zMm, borderAt }) => guideRoundWall(ribPointAtDepth(rib, zMm), onCostalFace(borderAt), SHARES, 4)),
  26,
  true,
);

/** Each slip is a finger: full in its middle, thin in the notches beside it, flat where it takes hold of its rib. */
const profile: SheetFunction = (across, along) => {
  const finger = Math.cos(Math.PI * across * (SLIPS.length - 1)) ** 2;
  const apart = 1 - smoothstep(0.2, 0.55, along);
  return (
    (0.3 + 0.7 * smoothstep(0, 0.16, along)) *
    (1 - 0.55 * apart * (1 - finger)) *
    (0.35 + 0.65 * smoothstep(0, 0.3, 1 - along))
  );
};

/** From the first nine ribs round the chest, beneath the scapula, to the costal face of its medial border. */
export const serratusAnterior = wholeMuscle('serratus-anterior', [
  {
    spec: {
      rows: rowsOfGuides(guides),
      isGuided: true,
      columns: 65,
      stations: 44,
      thicknessMm: (across) => 6.5 + 2.5 * smoothstep(0.45, 0.75, across),
      profile,
      edgeWidth: [0.05, 0.05],
      fibreCount: 130,
      tendon: (_across, along) => Math.max(1 - smoothstep(0.01, 0.06, along), smoothstep(0.95, 0.99, along)),
      startLiftMm: () => 10,
      settleSteps: 26,
      hold: () => 0.35,
      cling: () => 0.5,
      relaxSteps: 50,
      crossTension: 0.15,
      gapMm: 0.4,
      endClearance: 0.4,
      polishSteps: 3,
      bundles: 24,
      relief: 0.3,
    },
    innerStep: 2,
    attachments: [
      ...SLIPS.map(({ rib }, k) => {
        const at = k / (SLIPS.length - 1);
        return originOn(`rib-${rib}`, Math.max(0, at - 0.004), Math.min(1, at + 0.004));
      }),
      insertionOn('scapula'),
    ],
  },
]);
