import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { mix } from '#geometry/vec.ts';
import { inion, onBone, spinousTip } from '../landmarks.ts';
import { insertionOn, originOn, wholeMuscle } from '../muscles/recipe.ts';

/** How far the attached edge is let into the tips of the spines, and into the occiput, mm. */
const ROOT_MM = 1.5;
/** How far the raphe stands behind the tips of the spines, C6 … C2; it bridges the hollow of the neck above. */
const RAPHE_MM: Readonly<Record<string, number>> = { c6: 2.5, c5: 4, c4: 5, c3: 6, c2: 9 };
/** The raphe is a cord, the septum before it a membrane; mm. */
const SEPTUM_MM = 1.2;
const RAPHE_THICKNESS_MM = 3.4;
/** Share of the breadth, from the free edge, that the cord takes. */
const RAPHE_SHARE = 0.3;

/** A row that lies on a bone from one place to another. */
const rowOn = (bone: PartId, attached: Vec3, free: Vec3): ControlPoint[] =>
  [0, 0.25, 0.5, 0.75, 1].map((share) => onBone(bone, mix(attached, free, share)));

const row = (attached: Vec3, free: Vec3): ControlPoint[] => [attached, free];

const besideTip = (level: string): ControlPoint[] => {
  const [, y, z] = spinousTip(level);
  return row([0, y, z + ROOT_MM], [0, y + 1, z - (RAPHE_MM[level] ?? 0)]);
};

/** From the spinous process of C7, past the tips of those above it, up to the external occipital crest and protuberance. */
const rows = (): ControlPoint[][] => {
  const [, c7y, c7z] = spinousTip('c7');
  const [, c2y] = spinousTip('c2');
  const [, c1y, c1z] = spinousTip('c1');
  const [, inionY, inionZ] = inion();
  // Half-way up the free edge is a straight cord between what it touches: over the axis and under the protuberance.
  const bridgeY = (c1y + c2y) / 2 + 8;
  return [
    rowOn('vertebra-c7', [0, c7y + 5, c7z + 7], [0, c7y + 1, c7z - 0.5]),
    ...['c6', 'c5', 'c4', 'c3', 'c2'].map(besideTip),
    row([0, bridgeY, c1z - 2], [0, bridgeY, c1z - 15]),
    row([0, c1y, c1z + ROOT_MM], [0, c1y + 4, c1z - 19]),
    rowOn('occipital-bone', [0, inionY - 38, inionZ + 40], [0, inionY - 4, inionZ + 2]),
  ];
};

/**
 * The septum in the midline of the neck with the raphe that is its free edge: both sides' muscles are anchored to it.
 * @source standard-anatomy
 */
export const nuchalLigament = wholeMuscle('nuchal-ligament', [
  {
    spec: {
      rows: rows(),
      columns: 9,
      stations: 64,
      thicknessMm: (across) => (across > 1 - RAPHE_SHARE ? RAPHE_THICKNESS_MM : SEPTUM_MM),
      profile: () => 1,
      edgeWidth: [0, RAPHE_SHARE / 2],
      fibreCount: 26,
      // Fibres leave the raphe downwards and forwards to the spines.
      fibreAcross: (across, along) => (across + 1.4 * along) / 2.4,
      tendon: () => 1,
      relief: 0,
    },
    isMedian: true,
    innerStep: 1,
    attachments: [originOn('vertebra-c7'), insertionOn('occipital-bone')],
  },
]);
