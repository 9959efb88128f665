import type { Vec3 } from '#anatomy/frame.ts';
import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { lerp, smoothstep } from '#geometry/scalar.ts';
import { sacralCrest, spinousTip } from '../landmarks.ts';
import { LATISSIMUS_SECTIONS } from '../measurements/muscleSections.ts';
import { originOn, wholeMuscle } from '../muscles/recipe.ts';
import { sampleSections } from '../muscles/sectionSurface.ts';

/** Spinous processes T12–L5 and the median crest of the sacrum, to which it is bound. */
const LEVELS = ['t12', 'l1', 'l2', 'l3', 'l4', 'l5'] as const;
const SACRAL_LEVELS = ['s1', 's2', 's3'] as const;
/** How far the erector spinae carries it out behind the crest of the sacrum, from superior to inferior, mm. */
const BEHIND_SACRUM_MM = [15, 15, 8] as const;

const behind = ([, y, z]: Vec3): Vec3 => [0, y, z - 2];
const midline: readonly Vec3[] = [...LEVELS.map(spinousTip), ...SACRAL_LEVELS.map(sacralCrest)].map(behind);

const TOP_MM = midline[0]?.[1] ?? 0;
const BOTTOM_MM = midline.at(-1)?.[1] ?? 0;
/** Half the breadth of the diamond where it is broadest, over the medial part of the erector spinae. */
const HALF_WIDTH_MM = 18;
/** Where, from its upper to its lower tip, it is broadest. */
const BROADEST = 0.52;

/** Half the breadth at a height: a diamond with rounded sides. */
const halfWidthAt = (yMm: number): number => {
  const t = (TOP_MM - yMm) / (TOP_MM - BOTTOM_MM);
  const rise = t < BROADEST ? t / BROADEST : (1 - t) / (1 - BROADEST);
  return 3 + (HALF_WIDTH_MM - 3) * Math.sin((Math.PI / 2) * Math.max(0, Math.min(1, rise)));
};

const rowAt = (share: number): ControlPoint[] =>
  midline.map(([, y, z], level): ControlPoint => {
    const x = share * halfWidthAt(y);
    const behindMm = BEHIND_SACRUM_MM[level - LEVELS.length];
    const beside = behindMm === undefined ? sampleSections(LATISSIMUS_SECTIONS, x, y).z - 2 : z - behindMm;
    return [x, y, lerp(z, beside, smoothstep(0, 0.5, share) * smoothstep(0, 12, x))];
  });

/**
 * The part of the posterior layer of the thoracolumbar fascia that is bound to the spines. Lateral and superior of it
 * the same layer is the aponeurosis of the latissimus dorsi, and is shown as part of that muscle.
 * @source fascia-thickness (1.5–1.6 mm)
 */
export const thoracolumbarFascia = wholeMuscle('thoracolumbar-fascia', [
  {
    spec: {
      rows: [midline, rowAt(0.5), rowAt(1)],
      isGuided: true,
      columns: 57,
      stations: 26,
      thicknessMm: () => 1.5,
      // It fades into the aponeurosis beneath it: a blunt edge would stand up like cut cloth.
      profile: (across, along) => Math.min(1, 0.34 + 6 * Math.min(across, 1 - across), 0.34 + 3 * (1 - along)),
      edgeWidth: [0, 0],
      fibreCount: 110,
      // Its fibres carry on those of the latissimus: down towards the midline.
      fibreAcross: (across, along) => (across + 0.25 * along) / 1.25,
      tendon: () => 1,
      startLiftMm: () => 10,
      settleSteps: 26,
      hold: () => 0.3,
      cling: () => 0.6,
      relaxSteps: 60,
      crossTension: 0.35,
      gapMm: 0.3,
      sinkMm: (across, along) =>
        1.5 * (1 - smoothstep(0, 0.14, Math.min(across * 3, (1 - across) * 3, (1 - along) * 0.5))),
      endClearance: 0.6,
      relief: 0,
    },
    innerStep: 1,
    attachments: [
      originOn('vertebra-l1', 0.12, 0.13),
      originOn('vertebra-l3', 0.37, 0.38),
      originOn('sacrum', 0.95, 1),
    ],
  },
]);
