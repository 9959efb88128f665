import { allWithBlend, type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundQuad, roundTriangle } from '#geometry/roundTriangle.ts';
import { clamp, lerp } from '#geometry/scalar.ts';
import type { VertebraDimensions } from './vertebraDimensions.ts';
import { local } from './vertebraFrame.ts';
import { type ArchLayout, knot } from './vertebralArch.ts';

/** Lamina of a thoracic vertebra: upper edge, narrow waist, lower edge that overhangs like a roof tile. */
const lamina = (d: VertebraDimensions, { pillarX, pillarBack, laminaBack }: ArchLayout): Primitive[] => {
  const t = d.laminaThickness;
  const top = d.laminaTop - 1.5;
  const bottom = d.laminaBottom + 1;
  const sideTop = Math.min(d.pedicleMiddle + 2, d.laminaTop);
  const sideBottom = Math.min(d.laminaBottom + 2, d.pedicleMiddle - 4);
  const lean = d.laminaLean;
  // The last two carry their inferior processes closer together, as lumbar vertebrae do.
  const flareX = d.number > 10 ? pillarX - 2.5 : pillarX + 4;
  const waist = knot(
    Math.min(pillarX + 0.5, flareX),
    d.canalBack - 2.5 + lean * 0.2,
    (sideTop + sideBottom) / 2,
    t * 0.9,
  );
  const middle = knot(0, laminaBack + lean * 0.45, (top + bottom) / 2, t * 0.9);
  return allWithBlend(
    [
      ...roundQuad(knot(0, laminaBack, top, t * 0.8), knot(pillarX - 0.5, pillarBack + 2, sideTop, t), waist, middle),
      ...roundQuad(
        middle,
        waist,
        knot(flareX, d.canalBack - 3.5 + lean * 0.5, d.laminaBottom + 2.5, 1.7),
        knot(0, laminaBack - 0.5 + lean, bottom - 1.5, t * 0.9),
      ),
    ],
    4,
  );
};

const articularProcesses = (d: VertebraDimensions, layout: ArchLayout): Primitive[] => {
  const { pillarX, pillarBack, laminaBack } = layout;
  const p = d.pedicleMiddle;
  const upX = d.number === 1 ? 15 : clamp(d.superiorFacet[0], 8, 13);
  const upBack = -d.superiorFacet[2];
  const upY = d.superiorFacet[1];
  const downX = clamp(d.inferiorFacet[0], 8, 11);
  const downBack = d.canalBack - 1.5 + d.laminaLean * 0.6;
  const downY = Math.max(d.inferiorFacet[1], d.laminaBottom - 4);
  return [
    ...roundQuad(
      knot(upX - 2, upBack, upY - 1.8, 1.5),
      knot(upX + 2, upBack - 0.6, upY - 2.4, 1.5),
      knot(upX + 4.5, pillarBack + 1, p, 2.6),
      knot(upX - 5, pillarBack + 3.5, Math.min(d.laminaTop - 4, p), 2.4),
    ),
    ...roundQuad(
      knot(downX - 4.5, downBack + 0.5, downY + 1.5, 1.9),
      knot(downX + 4, downBack - 1, downY + 2, 1.7),
      knot(pillarX + 1.5, d.canalBack - 2, p - 4, 2.4),
      knot(downX - 5, laminaBack + d.laminaLean * 0.6, d.laminaBottom + 6, 2.4),
    ),
  ];
};

const transverseProcess = (d: VertebraDimensions, { pillarX, pillarBack }: ArchLayout): Primitive[] => {
  const tipRadius = d.number > 10 ? 3.2 : 4;
  const base = [pillarX - 1, pillarBack + 3.5, Math.min(d.pedicleMiddle, d.transverseTip[1] + 3)] as const;
  const tip = [
    d.transverseTip[0] - tipRadius,
    -d.transverseTip[2] - tipRadius * 0.6,
    d.transverseTip[1] - tipRadius * 0.2,
  ] as const;
  const middle = [lerp(base[0], tip[0], 0.55), lerp(base[1], tip[1], 0.55) + 0.6, lerp(base[2], tip[2], 0.55)] as const;
  const buttress = withBlend(
    roundTriangle(
      local(base[0] - 2, base[1] + 1, base[2] + 1),
      local(...middle),
      local(pillarX - 2, pillarBack + 4, d.laminaBottom + 7),
      3,
      2.4,
      2.2,
    ),
    5,
  );
  const club = roundTriangle(
    local(...middle),
    local(tip[0], tip[1], tip[2] + 4.6),
    local(tip[0] - 0.5, tip[1] + 0.6, tip[2]),
    3,
    tipRadius * 0.82,
    tipRadius * 0.9,
  );
  return [
    withBlend(roundCone(local(...base), local(...middle), 4.8, 3.8), 5),
    ...(d.number < 11 ? [buttress] : []),
    withBlend(club, 2.5),
  ];
};

/** Lamina, articular and transverse processes of a thoracic vertebra. */
export const thoracicProcesses = (d: VertebraDimensions, layout: ArchLayout): Primitive[] => [
  ...lamina(d, layout),
  ...articularProcesses(d, layout),
  ...transverseProcess(d, layout),
];
