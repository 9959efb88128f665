import { allWithBlend, type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundQuad } from '#geometry/roundTriangle.ts';
import { lerp } from '#geometry/scalar.ts';
import type { VertebraDimensions } from './vertebraDimensions.ts';
import { local } from './vertebraFrame.ts';
import { type ArchLayout, knot } from './vertebralArch.ts';

const lamina = (d: VertebraDimensions, { pillarBack, laminaBack }: ArchLayout): Primitive[] => {
  const t = d.laminaThickness;
  return allWithBlend(
    roundQuad(
      knot(0, laminaBack, d.laminaTop - 1.5, t * 0.85),
      knot(15.5, pillarBack + 5, Math.max(1, d.laminaTop), t),
      knot(15.5, pillarBack + 6, Math.min(d.laminaBottom, -3), t * 0.95),
      knot(0, laminaBack + 0.5, d.laminaBottom + 1, t * 0.95),
    ),
    4.5,
  );
};

/** The articular pillar: a leaning column whose ends are the facets. */
const articularPillar = (d: VertebraDimensions, { pillarBack }: ArchLayout): Primitive[] => {
  const upX = Math.max(d.superiorFacet[0], 17);
  const top = d.heightBack / 2 + 1;
  const bottom = -d.heightBack / 2 - 1.5;
  return [
    withBlend(
      roundCone(local(16.5, pillarBack + 3.5, bottom + 3), local(16.5, pillarBack + 1.5, top - 2.5), 4.6, 4.4),
      4,
    ),
    ...allWithBlend(
      roundQuad(
        knot(upX - 3.5, pillarBack + 2.5, top, 2.2),
        knot(upX + 3.5, pillarBack + 2.5, top, 2.2),
        knot(19, pillarBack + 6, bottom + 1, 2.2),
        knot(13, pillarBack + 6, bottom + 1, 2.2),
      ),
      3,
    ),
  ];
};

/** Two bars, from body and pillar, joined at their tips round the foramen of the vertebral artery. */
const transverseProcess = (d: VertebraDimensions, { pillarX, pillarBack }: ArchLayout): Primitive[] => {
  const halfDepth = d.depth / 2;
  const tipX = d.transverseTip[0];
  if (d.number === 7) {
    const r = 4;
    const tip = [tipX - r, -d.transverseTip[2] - r * 0.6, d.transverseTip[1] - r * 0.2] as const;
    const base = [pillarX - 1, pillarBack + 2, Math.min(d.pedicleMiddle, d.transverseTip[1] + 3)] as const;
    const middle = [0, 1, 2].map((i) => lerp(base[i] ?? 0, tip[i] ?? 0, 0.55));
    const at = local(middle[0] ?? 0, middle[1] ?? 0, middle[2] ?? 0);
    return [
      withBlend(roundCone(local(...base), at, 5, 3.3), 5.5),
      withBlend(roundCone(at, local(...tip), 3, r * 0.85), 2.5),
    ];
  }
  const front = local(tipX - 3, halfDepth * 0.35, -3.5);
  const back = local(tipX - 1.5, halfDepth * 0.9, -3);
  return [
    withBlend(roundCone(local(d.width / 2 - 1, -halfDepth * 0.1, -0.5), front, 2.2, 2.2), 1.6),
    withBlend(roundCone(local(pillarX, pillarBack - 1, 0), back, 2.4, 2.3), 1.6),
    withBlend(roundCone(front, back, 1.8, 2), 1.4),
  ];
};

/** The forked end of a cervical spinous process. */
const bifidTip = (d: VertebraDimensions): Primitive[] =>
  d.number === 7
    ? []
    : [
        withBlend(
          roundCone(
            local(0, -d.spinousTip[2] - 6, d.spinousTip[1] + 2),
            local(4.2, -d.spinousTip[2] - 1.5, d.spinousTip[1]),
            2.2,
            2.2,
          ),
          1.5,
        ),
      ];

/** Lamina, pillars, transverse processes and forked tip of a cervical vertebra. */
export const cervicalProcesses = (d: VertebraDimensions, layout: ArchLayout): Primitive[] => [
  ...lamina(d, layout),
  ...articularPillar(d, layout),
  ...transverseProcess(d, layout),
  ...bifidTip(d),
];
