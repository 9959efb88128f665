import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { vertebraDimensions } from './vertebraDimensions.ts';
import { toBody } from './vertebraFrame.ts';
import { discBetween, discSolid } from './vertebralBody.ts';

/** Middle of the sacrum's upper endplate. @source bodyparts3d-4.0 */
const SACRAL_ENDPLATE = { centre: [0, 903, 66], depthMm: 34 } as const;

/** The lumbosacral disc, between L5 and the sacrum's endplate. */
const lumbosacralDisc = (): BoundedSdf => {
  const upper = vertebraDimensions('l5');
  const from = toBody(upper.frame, [0, -(upper.heightFront + upper.heightBack) / 4, 0]);
  const to = SACRAL_ENDPLATE.centre;
  return discSolid({
    frame: {
      origin: [0, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2],
      tiltRad: Math.atan2(from[2] - to[2], from[1] - to[1]),
    },
    halfHeight: Math.hypot(from[1] - to[1], from[2] - to[2]) / 2,
    halfWidth: (upper.widthBottom / 2) * 0.98,
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
