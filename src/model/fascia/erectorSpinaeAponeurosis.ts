import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { lerp, smoothstep } from '#geometry/scalar.ts';
import { onBone, sacralCrest, spinousTip } from '../landmarks.ts';
import { originOn, wholeMuscle } from '../muscles/recipe.ts';
import { rootedEnds } from '../muscles/rooted.ts';

/**
 * Where its medial edge is held, from inferior to superior; how far lateral it reaches there, over the back of the
 * sacrum to the iliac crest's end, then ever less, so that both sides leave an inverted V of tendon; and how far the
 * muscles carry it out behind its medial edge. Mm.
 */
const LEVELS: readonly (readonly [level: string, lateralMm: number, behindMm: number])[] = [
  ['s3', 12, 6],
  ['s2', 20, 13],
  ['s1', 26, 14],
  ['l5', 29, 6],
  ['l4', 30, 6],
  ['l3', 27, 7],
  ['l2', 22, 9],
  ['l1', 16, 7],
  ['t12', 10, 4],
  ['t11', 6, 2],
];

/** Share of its breadth over which it rises from the midline on to the muscles' backs. */
const RISE_SHARE = 0.6;

const rowAt = (level: string, lateralMm: number, behindMm: number): ControlPoint[] => {
  const [, y, z] = level.startsWith('s') ? sacralCrest(level) : spinousTip(level);
  return [0, 0.15, 0.35, 0.6, 1].map((share) => [
    lerp(1.2, lateralMm, share),
    // Its fibres climb away from the midline.
    y + 8 * share,
    z - behindMm * smoothstep(0, RISE_SHARE, share),
  ]);
};

/** The lowest fibres end on the back of the fourth sacral vertebra. */
const lowestRow = (): ControlPoint[] => {
  const [, y, z] = sacralCrest('s3');
  return [1.2, 2.5, 4, 5.5, 7].map((x) => [...onBone('sacrum', [x, y - 17, z])]);
};

/**
 * The broad tendon of the erector spinae over the multifidus and the lower longissimus: from the median sacral crest,
 * the lumbar spinous processes and the end of the iliac crest, feathering out into the muscle from L3 to T11.
 * @source standard-anatomy
 */
export const erectorSpinaeAponeurosis = wholeMuscle('erector-spinae-aponeurosis', [
  {
    spec: {
      rows: [lowestRow(), ...LEVELS.map((level) => rowAt(...level))],
      columns: 24,
      stations: 72,
      thicknessMm: () => 1.3,
      // Drawn out to nothing where the fleshy fibres take over.
      profile: (across, along) => 1 - 0.5 * smoothstep(0.72, 1, Math.max(across, along)),
      edgeWidth: [0, 0.1],
      fibreCount: 90,
      fibreAcross: (across, along) => (across + 0.25 * (1 - along)) / 1.25,
      tendon: (across, along) =>
        (1 - smoothstep(0.62, 0.98, across + 0.3 * (along - 0.3))) * (1 - smoothstep(0.8, 1, along)),
      startLiftMm: () => 9,
      settleSteps: 24,
      hold: () => 0.3,
      cling: () => 0.4,
      relaxSteps: 60,
      polishSteps: 10,
      crossTension: 0.35,
      gapMm: 0.3,
      sinkMm: (across, along) => Math.max(rootedEnds(5, 0.05)(across, along), 0.8 * smoothstep(0.85, 1, across)),
      endClearance: 0,
      relief: 0,
    },
    innerStep: 1,
    attachments: [originOn('sacrum')],
  },
]);
