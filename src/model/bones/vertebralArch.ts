import type { Vec3 } from '#anatomy/frame.ts';
import { group } from '#geometry/group.ts';
import { allWithBlend, type Knot, type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundQuad } from '#geometry/roundTriangle.ts';
import { lerp } from '#geometry/scalar.ts';
import type { VertebraDimensions } from './vertebraDimensions.ts';
import { local } from './vertebraFrame.ts';

/** A control point given as left, posterior, superior and the plate's half thickness there. */
export const knot = (left: number, posterior: number, superior: number, radiusMm: number): Knot => [
  left,
  superior,
  -posterior,
  radiusMm,
];

/** Where the parts of the arch meet: the column of bone behind the pedicle. */
export type ArchLayout = {
  readonly pillarX: number;
  readonly pillarBack: number;
  /** Posterior depth of the lamina's middle in the median plane. */
  readonly laminaBack: number;
};

export const archLayout = (d: VertebraDimensions): ArchLayout => ({
  pillarX: d.canalHalfWidth + d.pedicleWidth * 0.75,
  pillarBack: d.canalFront + (d.region === 'c' ? 3 : (d.canalBack - d.canalFront) * 0.55),
  laminaBack: d.canalBack + d.laminaThickness * 0.9,
});

/** The pedicle, a plate standing on edge between body and pillar. */
export const pedicle = (d: VertebraDimensions, { pillarBack }: ArchLayout): Primitive[] => {
  const half = d.pedicleHeight / 2 - d.pedicleWidth * 0.3;
  const r = d.pedicleWidth / 2;
  const x = d.canalHalfWidth + r;
  const y = d.pedicleMiddle;
  return allWithBlend(
    roundQuad(
      knot(x - 1, d.canalFront - 4, y + half, r),
      knot(x, pillarBack, y + half * 0.8, r),
      knot(x, pillarBack, y - half * 0.7, r),
      knot(x - 1, d.canalFront - 4, y - half, r),
    ),
    3,
  );
};

/** The spinous process: a plate from the lamina to the tip, thicker below; it tapers in the thorax and ends broad elsewhere. */
export const spinousProcess = (d: VertebraDimensions, { laminaBack }: ArchLayout): Primitive[] => {
  const isThoracic = d.region === 't';
  const isProminens = d.level === 'c7';
  const tipRadius = { c: isProminens ? 3.2 : 2.4, t: 1.9, l: 3.2 }[d.region];
  const tipHeight = {
    c: isProminens ? 7 : 3.5,
    t: lerp(2.6, 6.5, d.number > 9 ? (d.number - 9) / 3 : 0),
    l: Math.max(8, (d.laminaTop - d.laminaBottom) * 0.8),
  }[d.region];
  // The forked ones have a cleft in the middle.
  const cleftMm = d.region === 'c' && !isProminens ? 2.8 : 0;
  const endBack = -d.spinousTip[2] - tipRadius * 0.8 - cleftMm;
  // The measured tip is the end's lower corner.
  const endUp = d.spinousTip[1] + tipRadius * 0.7 + (d.region === 'c' ? 0 : tipHeight * 0.35);
  const rootTop = d.laminaTop - 1.5;
  const rootBottom = d.laminaBottom + 1;
  const slope = Math.atan2(endUp - (rootTop + rootBottom) / 2, endBack - laminaBack - d.laminaLean / 2);
  // Across the process, at right angles to its slope, in the median plane.
  const acrossBack = (-Math.sin(slope) * tipHeight) / 2;
  const acrossUp = (Math.cos(slope) * tipHeight) / 2;
  const tipTop: Vec3 = local(0, endBack + acrossBack, endUp + acrossUp);
  const tipBottom: Vec3 = local(0, endBack - acrossBack, endUp - acrossUp);
  const backTop = laminaBack;
  const backBottom = laminaBack + (isThoracic ? d.laminaLean + 0.5 : 1.5);
  const upTop = rootTop + (isThoracic ? 1 : -1);
  const upBottom = rootBottom - (isThoracic ? 1 : -1) - (isThoracic ? 1 : 0);
  const rootRadius = d.region === 'l' ? 3.4 : 2.8;
  const middleTop = knot(
    0,
    (backTop - tipTop[2]) / 2 + (isThoracic ? 0.8 : 0),
    (upTop + tipTop[1]) / 2 + (isThoracic ? 0.5 : 0),
    1.3,
  );
  const middleBottom = knot(0, (backBottom - tipBottom[2]) / 2, (upBottom + tipBottom[1]) / 2 - 1, rootRadius * 0.8);
  const plate = group(
    [
      ...roundQuad(knot(0, backTop, upTop, 1.5), middleTop, middleBottom, knot(0, backBottom, upBottom, rootRadius)),
      ...roundQuad(middleTop, [...tipTop, tipRadius * 0.6], [...tipBottom, tipRadius * 0.9], middleBottom),
    ],
    5,
  );
  return [plate, withBlend(roundCone(tipTop, tipBottom, tipRadius * 0.7, tipRadius * (isThoracic ? 0.85 : 1.2)), 4)];
};
