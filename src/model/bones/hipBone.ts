import { ellipsoid } from '#geometry/ellipsoid.ts';
import { patch } from '#geometry/patch.ts';
import { withBlend } from '#geometry/primitive.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { tube } from '#geometry/tube.ts';
import { HIP_BONE } from '../measurements/hipBone.ts';
import { joinBone } from './joinBone.ts';

/** The left hip bone: the wing of the ilium, the walls of the socket, the rami round the obturator foramen. */
export const hipBoneSolid = (): BoundedSdf => {
  const { acetabulum, acetabularFossa, anteriorInferiorSpine, pubicBody, roof } = HIP_BONE;
  const [cx, cy, cz] = acetabulum.centre;
  const fossa = ellipsoid(acetabularFossa.centre, acetabularFossa.radii);
  return joinBone(
    [
      patch([HIP_BONE.crest, HIP_BONE.fossa, HIP_BONE.arcuateLine], { alongSteps: 3, acrossSteps: 5, blendMm: 5 }),
      patch(HIP_BONE.neck, { alongSteps: 2, acrossSteps: 3, blendMm: 8 }),
      tube(HIP_BONE.pillar, { steps: 4, blendMm: 7 }),
      withBlend(ellipsoid(anteriorInferiorSpine.centre, anteriorInferiorSpine.radii), 6),
      withBlend(ellipsoid(roof.centre, roof.radii), 14),
      patch(HIP_BONE.quadrilateralPlate, { alongSteps: 2, acrossSteps: 3, blendMm: 6 }),
      patch(HIP_BONE.posteriorWall, { alongSteps: 2, acrossSteps: 3, blendMm: 6 }),
      patch(HIP_BONE.anteriorWall, { alongSteps: 2, acrossSteps: 3, blendMm: 6 }),
      tube(HIP_BONE.ischium, { steps: 6, blendMm: 7 }),
      tube(HIP_BONE.ischialSpine, { steps: 1, blendMm: 5 }),
      tube(HIP_BONE.superiorRamus, { steps: 6, blendMm: 6 }),
      withBlend(ellipsoid(pubicBody.centre, pubicBody.radii), 6),
      tube(HIP_BONE.inferiorRamus, { steps: 6, blendMm: 5 }),
    ],
    {
      blendMm: 5,
      carve: (distance, x, y, z) => {
        const socket = acetabulum.radiusMm - Math.hypot(x - cx, y - cy, z - cz);
        return smoothMax(smoothMax(distance, socket, 2), -fossa.sdf(x, y, z), 2);
      },
    },
  );
};
