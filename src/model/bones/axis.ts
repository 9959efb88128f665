import { ellipsoid } from '#geometry/ellipsoid.ts';
import { group } from '#geometry/group.ts';
import { patch } from '#geometry/patch.ts';
import { withBlend } from '#geometry/primitive.ts';
import { roundQuad } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { normalise } from '#geometry/vec.ts';
import { AXIS } from '../measurements/axis.ts';
import { joinBone } from './joinBone.ts';

/** The second cervical vertebra: the dens on its body, broad laminae, a stout forked spinous process. */
export const axisSolid = (): BoundedSdf => {
  const channel = tube(AXIS.arteryChannel, { steps: 4 });
  const {
    at: [fx, fy, fz],
    normal,
    medialX,
  } = AXIS.superiorFacet;
  const [nx, ny, nz] = normalise(normal);
  const { middleZ, halfWidthMm, halfDepthMm } = AXIS.canal;
  return joinBone(
    [
      group(roundQuad(...AXIS.body), 3),
      tube(AXIS.dens, { steps: 6, blendMm: 3 }),
      withBlend(ellipsoid(AXIS.superiorMass.centre, AXIS.superiorMass.radii), 4),
      patch(AXIS.pillar, { alongSteps: 3, acrossSteps: 2, blendMm: 4 }),
      group(roundQuad(...AXIS.lamina), 4.5),
      tube(AXIS.spinousProcess, { steps: 4, blendMm: 4 }),
      tube(AXIS.spinousFork, { steps: 1, blendMm: 2 }),
      tube(AXIS.transverseFront, { steps: 4, blendMm: 2 }),
      tube(AXIS.transverseBack, { steps: 4, blendMm: 2 }),
    ],
    {
      blendMm: 3,
      noiseMm: 0.2,
      isMidline: true,
      carve: (distance, x, y, z) => {
        const ring = Math.hypot(x / halfWidthMm, (z - middleZ) / halfDepthMm) - 1;
        const open = smoothMax(distance, -ring * halfDepthMm * 0.95, 2.4);
        const drilled = smoothMax(open, -channel.sdf(x, y, z), 0.8);
        const rise = (x - fx) * nx + (y - fy) * ny + (z - fz) * nz;
        return smoothMax(drilled, Math.min(rise, x - medialX), 0.9);
      },
    },
  );
};
