import { patch } from '#geometry/patch.ts';
import { allWithBlend, type Knot, type Primitive } from '#geometry/primitive.ts';
import { roundQuad } from '#geometry/roundTriangle.ts';
import { tube } from '#geometry/tube.ts';
import type { VertebraDimensions } from './vertebraDimensions.ts';
import { type ArchLayout, knot } from './vertebralArch.ts';

/** Medial, middle and lateral distance of the articular pillar's sheets from the median plane. */
const PILLAR_X_MM = [15, 18.5, 22] as const;

/** The foramen of the vertebral artery beside the body, in the vertebra's own frame. */
export const arteryForamen = (d: VertebraDimensions): { x: number; posterior: number; radiusMm: number } =>
  d.number === 7
    ? { x: d.width / 2 + 7, posterior: 3, radiusMm: 2 }
    : { x: d.width / 2 + 6.3, posterior: 1.8, radiusMm: 2.7 };

/** The lamina, leaning so that its lower edge overhangs the next one. */
const lamina = (d: VertebraDimensions, { laminaBack }: ArchLayout): Primitive[] => {
  const t = d.laminaThickness;
  const front = d.depth / 2;
  return allWithBlend(
    roundQuad(
      knot(0, laminaBack - 0.5, d.laminaTop - 2, t * 0.9),
      knot(13.5, front + 6, 5.5, t),
      knot(13.5, front + 11, -3, t),
      knot(0, laminaBack - 0.5 + d.laminaLean, d.laminaBottom + 1, t * 0.95),
    ),
    4.5,
  );
};

/** The articular pillar: a plate that leans from the superior facet in front to the inferior facet behind. */
const articularPillar = (d: VertebraDimensions): Primitive => {
  const front = d.depth / 2;
  return patch(
    PILLAR_X_MM.map((x, i): Knot[] => {
      const edge = i === 1 ? 0 : 0.4;
      return [
        // The medial sheet leans outward as it rises, so that the facets spread like a V.
        knot(x + (i === 0 ? 1.8 : 0), front + 0.5, 10.5, 2.6 - edge),
        knot(x, front + 5, 3.5, 4.2 - edge),
        knot(x, front + 9.5, -3, 2.7 - edge),
      ];
    }),
    { alongSteps: 3, acrossSteps: 2, blendMm: 3.5 },
  );
};

/** The bridge from body to pillar, behind the foramen. */
const root = (d: VertebraDimensions): Primitive => {
  const front = d.depth / 2;
  return tube([knot(d.width / 2 - 1.5, front - 4, 2, 3.4), knot(14.5, front + 2.5, 3.5, 3.4)], {
    steps: 1,
    blendMm: 2.5,
  });
};

/** The bar in front of the foramen ends in the anterior tubercle, the bar behind it in the posterior one; a gutter joins them. */
const transverseProcess = (d: VertebraDimensions): Primitive[] => {
  const isLast = d.number === 7;
  const tipX = d.transverseTip[0];
  const tipBack = isLast ? -d.transverseTip[2] - 1.5 : 4;
  const tipUp = isLast ? d.transverseTip[1] - 1 : -2;
  const tip = knot(tipX - 2.4, tipBack, tipUp, isLast ? 3.4 : 2);
  const tubercle = isLast ? knot(tipX - 8, 1, -0.5, 1.7) : knot(tipX - 6, -2, -2, 1.9);
  return [
    tube([knot(d.width / 2 - 0.5, -2, 3, isLast ? 2 : 2.6), knot(d.width / 2 + 5, -3.2, 2, 1.9), tubercle], {
      steps: 4,
      blendMm: 1.6,
    }),
    tube([knot(17.5, d.depth / 2 + (isLast ? 3 : 0), 2.5, isLast ? 4 : 3), tip], { steps: 3, blendMm: 1.8 }),
    tube([tubercle, tip], { steps: 2, blendMm: 1.4 }),
  ];
};

/** The forked end of a cervical spinous process. */
const bifidTip = (d: VertebraDimensions): Primitive[] =>
  d.number === 7
    ? []
    : [
        tube(
          [
            knot(1, -d.spinousTip[2] - 9, d.spinousTip[1] + 1.5, 2),
            knot(5.2, -d.spinousTip[2] - 1.4, d.spinousTip[1] - 0.8, 1.7),
          ],
          { steps: 1, blendMm: 1.5 },
        ),
      ];

/** Lamina, pillars, transverse processes and forked tip of C3 … C7. */
export const cervicalProcesses = (d: VertebraDimensions, layout: ArchLayout): Primitive[] => [
  ...lamina(d, layout),
  articularPillar(d),
  root(d),
  ...transverseProcess(d),
  ...bifidTip(d),
];
