import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { HIP_BONE } from '../measurements/hipBone.ts';
import { joinBone } from './joinBone.ts';

/** The left hip bone: the wing of the ilium, the rami round the obturator foramen, the socket of the hip. */
export const hipBoneSolid = (): BoundedSdf => {
  const [cx, cy, cz] = HIP_BONE.acetabulumCentre;
  return joinBone(
    [
      patch([HIP_BONE.crest, HIP_BONE.fossa, HIP_BONE.arcuateLine], { alongSteps: 4, acrossSteps: 6, blendMm: 4 }),
      withBlend(ellipsoid([121, 876, 127], [7, 9, 9]), 5),
      withBlend(roundCone([103, 862, 108], [98, 846, 92], 11, 15), 8),
      withBlend(roundCone([64, 880, 54], [80, 850, 66], 10, 16), 8),
      withBlend(roundTriangle([103, 862, 105], [90, 862, 78], [66, 878, 56], 9), 7),
      withBlend(ellipsoid([87, 826, 79], [26, 29, 29]), 7),
      tube(HIP_BONE.ischium, { steps: 8, blendMm: 7 }),
      tube(HIP_BONE.ischialSpine, { steps: 2, blendMm: 5 }),
      tube(HIP_BONE.superiorRamus, { steps: 8, blendMm: 6 }),
      tube(HIP_BONE.inferiorRamus, { steps: 8, blendMm: 5 }),
      withBlend(ellipsoid([4.6, 790, 124], [5, 17, 9]), 4),
    ],
    {
      blendMm: 5,
      carve: (distance, x, y, z) =>
        smoothMax(distance, HIP_BONE.acetabulumRadiusMm - Math.hypot(x - cx, y - cy, z - cz), 2),
    },
  );
};
