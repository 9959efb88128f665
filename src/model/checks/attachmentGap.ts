import type { Vec3 } from '#anatomy/frame.ts';
import { buildBvh } from '#geometry/bvh.ts';
import { closestPoint, createClosestHit } from '#geometry/bvhClosest.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';

/** Distance in mm from each point to the surface of a bone; mm, body frame. */
export const measureAttachmentGaps = (points: readonly Vec3[], bone: RawMesh): number[] => {
  const surface = buildBvh(bone.positions, bone.indices);
  const hit = createClosestHit();
  return points.map(([x, y, z]) => {
    closestPoint(surface, x, y, z, Infinity, hit);
    return hit.distance;
  });
};
