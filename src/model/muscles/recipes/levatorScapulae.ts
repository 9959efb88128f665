import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import { add, mix } from '#geometry/vec.ts';
import { medialBorderPoint, transverseTip } from '../../landmarks.ts';
import { LEVATOR_SCAPULAE_SECTIONS } from '../../measurements/neckSections.ts';
import { insertionOn, originOn, wholeMuscle } from '../recipe.ts';
import { placeInSection } from '../sectionSurface.ts';
import { tendonAtEnds } from '../tendon.ts';

/** Across the muscle at a height of its middle; the slips from higher vertebrae lie lateral. */
const acrossAt = (yMm: number, slantMm: number, mostMm: number): ControlPoint[] =>
  [0.15, 0.5, 0.85].map((share): ControlPoint => {
    const [x, y, z, thicknessMm] = placeInSection(LEVATOR_SCAPULAE_SECTIONS, yMm + slantMm * (share - 0.5), share);
    return [x, y, z, Math.min(mostMm, thicknessMm * 1.6)];
  });

/** From the transverse processes C1–C4 to the superior angle of the scapula; it turns on its way down. */
export const levatorScapulae = wholeMuscle('levator-scapulae', [
  {
    spec: {
      rows: [
        // The posterior tubercles of C4 … C2, then the tip of the transverse process of the atlas.
        [
          [...add(transverseTip('c4'), [2, 6, -6]), 3],
          [...add(mix(transverseTip('c2'), transverseTip('c3'), 0.4), [5, 4, -3]), 4],
          [...add(transverseTip('c1'), [1, -2, 4]), 3],
        ],
        acrossAt(1425, 20, 9),
        acrossAt(1402, 0, 12),
        acrossAt(1376, 0, 9),
        acrossAt(1349, 0, 8),
        [0.22, 0.13, 0.03].map((t): ControlPoint => [...medialBorderPoint(t), 4]),
      ],
      columns: 16,
      stations: 36,
      profile: () => 1,
      edgeWidth: [0.35, 0.35],
      fibreCount: 34,
      tendon: tendonAtEnds([0.08, 0.18], [0.02, 0.07]),
      hold: () => 0.6,
      relaxSteps: 30,
      polishSteps: 6,
      clearance: 0.42,
    },
    attachments: [originOn('vertebra-c4', 0, 0.05), originOn('vertebra-c1', 0.95, 1), insertionOn('scapula')],
  },
]);
