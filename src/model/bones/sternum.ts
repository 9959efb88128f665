import { patch } from '#geometry/patch.ts';
import { allWithBlend, type Knot, type Primitive } from '#geometry/primitive.ts';
import { roundQuad } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { tube } from '#geometry/tube.ts';
import { STERNUM } from '../measurements/sternum.ts';
import { joinBone } from './joinBone.ts';

const plate = ([a, b, c, d]: readonly Knot[]): Primitive[] => {
  if (!a || !b || !c || !d) throw new Error('expected four corners of a plate of the sternum');
  return allWithBlend(roundQuad(a, b, c, d), 6);
};

/** The breastbone: manubrium, body, xiphoid process. */
export const sternumSolid = (): BoundedSdf =>
  joinBone(
    [
      ...plate(STERNUM.manubrium),
      ...plate(STERNUM.notch),
      patch([STERNUM.bodyMiddle, STERNUM.bodyEdge], { alongSteps: 4, acrossSteps: 2, blendMm: 5 }),
      tube(STERNUM.xiphoid, { steps: 8, blendMm: 4 }),
    ],
    { blendMm: 5, isMidline: true },
  );
