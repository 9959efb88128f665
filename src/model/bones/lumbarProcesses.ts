import { ellipsoid } from '#geometry/ellipsoid.ts';
import { allWithBlend, type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundQuad } from '#geometry/roundTriangle.ts';
import { clamp } from '#geometry/scalar.ts';
import type { VertebraDimensions } from './vertebraDimensions.ts';
import { local } from './vertebraFrame.ts';
import { type ArchLayout, knot } from './vertebralArch.ts';

const lamina = (d: VertebraDimensions, { pillarX, pillarBack, laminaBack }: ArchLayout): Primitive[] => {
  const t = d.laminaThickness;
  return allWithBlend(
    roundQuad(
      knot(0, laminaBack, d.laminaTop - 1.5, t * 0.85),
      knot(pillarX - 0.5, pillarBack + 1, Math.min(d.pedicleMiddle + 2, d.laminaTop), t),
      knot(pillarX - 1.5, pillarBack + 3, Math.min(d.laminaBottom + 2, d.pedicleMiddle - 4), t * 0.95),
      knot(0, laminaBack + 0.5, d.laminaBottom + 1, t * 0.95),
    ),
    4.5,
  );
};

/** The superior process faces medially and carries the mamillary body; the inferior one faces laterally. */
const articularProcesses = (d: VertebraDimensions, layout: ArchLayout): Primitive[] => {
  const { pillarX, pillarBack, laminaBack } = layout;
  const p = d.pedicleMiddle;
  const upX = 13.5 + d.number * 1.4;
  const upBack = -d.superiorFacet[2];
  const upY = d.superiorFacet[1];
  const downX = 8.5 + d.number * 1.5;
  const downBack = clamp(-d.inferiorFacet[2], d.canalBack - 2, d.canalBack + 4);
  const downY = Math.max(Math.min(d.inferiorFacet[1], d.laminaBottom - 3), -d.heightBack / 2 - 13);
  return [
    ...allWithBlend(
      roundQuad(
        knot(upX + 1.5, upBack - 2, upY - 3, 2.3),
        knot(upX + 2, upBack + 5, upY - 3.5, 2.6),
        knot(pillarX + 1.5, pillarBack + 5, p - 2, 3.4),
        knot(pillarX, pillarBack - 2, p, 3.4),
      ),
      4,
    ),
    withBlend(ellipsoid(local(upX + 2.6, upBack + 5, upY - 5), [3.3, 4.2, 3.2]), 2.5),
    ...allWithBlend(
      roundQuad(
        knot(downX, downBack - 2, downY + 3, 3),
        knot(downX - 0.5, downBack + 2.5, downY + 3.5, 3),
        knot(pillarX - 5, laminaBack + 1, d.laminaBottom + 5, 3.4),
        knot(pillarX - 3, pillarBack + 3, d.laminaBottom + 6, 3.4),
      ),
      4,
    ),
  ];
};

/** The costal process of a lumbar vertebra: a flat bar to the side. */
const transverseProcess = (d: VertebraDimensions, { pillarX, pillarBack }: ArchLayout): Primitive[] => {
  const tipRadius = 2.6;
  const x = d.transverseTip[0] - tipRadius;
  const back = -d.transverseTip[2] - tipRadius * 0.3;
  const y = d.transverseTip[1];
  return allWithBlend(
    roundQuad(
      knot(pillarX - 1, pillarBack + 2, d.pedicleMiddle + 1, 3.2),
      knot(x, back, y + 1.2, 2),
      knot(x, back, y - 3.2, 2),
      knot(pillarX - 1, pillarBack + 2, d.pedicleMiddle - 4, 3.2),
    ),
    5,
  );
};

/** Lamina, articular and transverse processes of a lumbar vertebra. */
export const lumbarProcesses = (d: VertebraDimensions, layout: ArchLayout): Primitive[] => [
  ...lamina(d, layout),
  ...articularProcesses(d, layout),
  ...transverseProcess(d, layout),
];
