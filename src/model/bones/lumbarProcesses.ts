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
      knot(pillarX - 3.5, pillarBack + 3.5, Math.min(d.laminaBottom + 2, d.pedicleMiddle - 4), t * 0.95),
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
    // The blade of the superior process runs from in front and medial to behind and lateral.
    ...allWithBlend(
      roundQuad(
        knot(upX - 4, upBack - 3, upY - 2.5, 1.9),
        knot(upX + 0.5, upBack + 6, upY - 3.5, 2.3),
        knot(pillarX + 1, pillarBack + 6, p - 2, 3.4),
        knot(pillarX - 0.5, pillarBack - 1, p, 3.4),
      ),
      4,
    ),
    // The mamillary process on its back, the accessory one below it, on the root of the costal process.
    withBlend(ellipsoid(local(upX + 2, upBack + 8.4, upY - 7), [3, 4.2, 3.6]), 3),
    withBlend(ellipsoid(local(pillarX + 3.6, pillarBack + 5.4, p - 4.5), [2, 3, 2.8]), 2.5),
    // The inferior process and the lower part of the lamina are one plate that meets its fellow in a V.
    ...allWithBlend(
      roundQuad(
        knot(downX + 0.5, downBack, downY + 3, 3.1),
        knot(downX - 5, downBack + 1.5, downY + 5.5, 2.8),
        knot(1.5, laminaBack + 1 + d.laminaLean, d.laminaBottom, 3),
        knot(pillarX - 4.5, pillarBack + 4, d.laminaBottom + 7, 3.8),
      ),
      4.5,
    ),
  ];
};

/** The costal process of a lumbar vertebra: a flat bar to the side. */
const transverseProcess = (d: VertebraDimensions, { pillarX, pillarBack }: ArchLayout): Primitive[] => {
  // The last one is stout, for the ligaments to the hip bone.
  const stoutness = d.number === 5 ? 1.4 : 1;
  const rootStoutness = d.number === 5 ? 1.9 : 1;
  // Its root runs forward along the pedicle, on to the body.
  const forward = d.number === 5 ? 4 : 0;
  const tipRadius = 1.8 * stoutness;
  const x = d.transverseTip[0] - tipRadius;
  const back = -d.transverseTip[2] - tipRadius * 0.3;
  const y = d.transverseTip[1];
  return allWithBlend(
    roundQuad(
      knot(pillarX - 1, pillarBack + 1, d.pedicleMiddle + 2, 2.6 * rootStoutness),
      knot(x, back, y + 3 * stoutness, 1.6 * stoutness),
      knot(x, back, y - 2 * stoutness, 1.6 * stoutness),
      knot(
        pillarX - 1 + forward * 0.6,
        pillarBack + 1 - forward,
        d.pedicleMiddle - 4 - forward * 0.5,
        2.8 * rootStoutness,
      ),
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
