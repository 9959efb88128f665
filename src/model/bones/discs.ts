import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { mix } from '#geometry/vec.ts';
import { vertebraDimensions } from './vertebraDimensions.ts';
import { toBody } from './vertebraFrame.ts';
import { discBetween, discSolid } from './vertebralBody.ts';

/** The sacrum's upper endplate: its middle, how far it faces forward, and its depth. @source bodyparts3d */
const SACRAL_ENDPLATE = { centre: [0, 903.5, 68], tiltDeg: 29, depthMm: 33 } as const;

/** The lumbosacral disc, between L5 and the sacrum's endplate. */
const lumbosacralDisc = (): BoundedSdf => {
  const upper = vertebraDimensions('l5');
  const from = toBody(upper.frame, [0, -(upper.heightFront + upper.heightBack) / 4, 0]);
  const to = SACRAL_ENDPLATE.centre;
  const tiltRad = (upper.frame.tiltRad + (SACRAL_ENDPLATE.tiltDeg * Math.PI) / 180) / 2;
  const gap = (from[1] - to[1]) * Math.cos(tiltRad) + (from[2] - to[2]) * Math.sin(tiltRad);
  return discSolid({
    frame: { origin: mix(from, to, 0.5), tiltRad },
    halfHeight: gap / 2,
    halfWidth: (upper.widthBottom / 2) * 0.96,
    halfDepth: (upper.depth + SACRAL_ENDPLATE.depthMm) / 4,
  });
};

/**
 * The disc below a vertebra.
 * @param level the vertebra above it, `c2` … `l5`
 */
export const intervertebralDisc = (level: string): BoundedSdf => {
  const below = VERTEBRA_LEVELS[VERTEBRA_LEVELS.indexOf(level) + 1];
  return below === undefined ? lumbosacralDisc() : discBetween(vertebraDimensions(level), vertebraDimensions(below));
};
