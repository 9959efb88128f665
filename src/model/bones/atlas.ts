import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { normalise } from '#geometry/vec.ts';
import { ATLAS } from '../measurements/atlas.ts';
import { joinBone } from './joinBone.ts';

/** The first cervical vertebra: a ring without a body, two lateral masses, long transverse processes. */
export const atlasSolid = (): BoundedSdf => {
  const { lateralMass, anteriorArch, posteriorArch, transverseFront, transverseBack, foramen, condyle } = ATLAS;
  const [fx, , fz, foramenRadius] = foramen;
  const [frontRoot, frontTip] = transverseFront;
  const [backRoot, backTip] = transverseBack;
  const groove = tube(ATLAS.arteryGroove, { steps: 4 });
  const densFacet = ellipsoid(ATLAS.densFacet.centre, ATLAS.densFacet.radii);
  const [ix, iy, iz] = ATLAS.inferiorFacet.at;
  const [nx, ny, nz] = normalise(ATLAS.inferiorFacet.normal);
  return joinBone(
    [
      withBlend(ellipsoid(lateralMass.centre, lateralMass.radii), 3),
      patch(anteriorArch, { alongSteps: 5, acrossSteps: 2, blendMm: 3 }),
      withBlend(ellipsoid(ATLAS.anteriorTubercle.centre, ATLAS.anteriorTubercle.radii), 2.5),
      tube(posteriorArch, { steps: 6, blendMm: 3 }),
      withBlend(ellipsoid(ATLAS.posteriorTubercle.centre, ATLAS.posteriorTubercle.radii), 3),
      withBlend(roundCone(frontRoot.at, frontTip.at, frontRoot.radiusMm, frontTip.radiusMm), 1.6),
      withBlend(roundCone(backRoot.at, backTip.at, backRoot.radiusMm, backTip.radiusMm), 1.6),
      withBlend(roundCone(frontTip.at, backTip.at, frontTip.radiusMm, backTip.radiusMm), 2),
    ],
    {
      blendMm: 3,
      noiseMm: 0.2,
      isMidline: true,
      carve: (distance, x, y, z) => {
        const artery = foramenRadius - Math.hypot(x - fx, z - fz);
        // The sockets for the skull's condyles.
        const socket =
          (1 -
            Math.hypot(
              (x - condyle.centre[0]) / condyle.radii[0],
              (y - condyle.centre[1]) / condyle.radii[1],
              (z - condyle.centre[2]) / condyle.radii[2],
            )) *
          condyle.radii[1];
        const dished = smoothMax(smoothMax(distance, artery, 0.8), socket, 1.2);
        const hollowed = smoothMax(smoothMax(dished, -groove.sdf(x, y, z), 1.2), -densFacet.sdf(x, y, z), 0.8);
        // The plane reaches no farther than the lateral mass: neither the arches nor the transverse processes.
        const under = (x - ix) * nx + (y - iy) * ny + (z - iz) * nz;
        return smoothMax(hollowed, Math.min(under, 7.4 - Math.abs(x - ix), 8 - Math.abs(z - iz)), 1.6);
      },
    },
  );
};
