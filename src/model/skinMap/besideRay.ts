import type { Vec3 } from '#anatomy/frame.ts';
import type { Bvh } from '#geometry/bvh.ts';
import { closestPoint, createClosestHit } from '#geometry/bvhClosest.ts';
import { addScaled, distanceBetween, dot, subtract } from '#geometry/vec.ts';

/** A straight way into the body from a skin point: along the inward normal, so far down. */
export type WayIn = { readonly at: Vec3; readonly outward: Vec3; readonly depthMm: number };

/** How close a way into the body comes to the nearest of some places beside it, mm. */
export const distanceToPlaces = ({ at, outward, depthMm }: WayIn, places: readonly Vec3[]): number => {
  let best = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const depth = -dot(subtract(place, at), outward);
    const nearest = addScaled(at, outward, -Math.min(Math.max(depth, 0), depthMm));
    best = Math.min(best, distanceBetween(nearest, place));
  }
  return best;
};

const hit = createClosestHit();

/** Whether a way into the body comes as close as `withinMm` to a surface. */
export const isBesideSurface = ({ at, outward, depthMm }: WayIn, surface: Bvh, withinMm: number): boolean => {
  // The way is walked in steps as long as the surface is known to be away.
  for (let depth = 0; depth <= depthMm; ) {
    const [x, y, z] = addScaled(at, outward, -depth);
    closestPoint(surface, x, y, z, Number.POSITIVE_INFINITY, hit);
    if (hit.distance <= withinMm) return true;
    if (hit.distance - withinMm > depthMm - depth) return false;
    depth += Math.max(1, hit.distance - withinMm);
  }
  return false;
};
