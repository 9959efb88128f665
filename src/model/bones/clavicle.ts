import { allWithBlend } from '#geometry/primitive.ts';
import { roundQuad } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { tube } from '#geometry/tube.ts';
import { CLAVICLE } from '../measurements/clavicle.ts';
import { joinBone } from './joinBone.ts';

/** The left collar bone: an S-shaped shaft, flat at the acromial end. */
export const clavicleSolid = (): BoundedSdf => {
  const [a, b, c, d] = CLAVICLE.acromialEnd;
  if (!a || !b || !c || !d) throw new Error('expected four corners of the acromial end of the clavicle');
  return joinBone([tube(CLAVICLE.shaft, { steps: 8, blendMm: 4 }), ...allWithBlend(roundQuad(a, b, c, d), 4)], {
    blendMm: 4,
  });
};
