import type { Vec3 } from '#anatomy/frame.ts';
import { buildBvh } from '#geometry/bvh.ts';
import { createRayHit, raycastFirst } from '#geometry/bvhRaycast.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';

/** Which way is out, at a point in mm; unit length. */
export type Outward = (x: number, y: number, z: number) => Vec3;

/** Depth of the axis that the trunk is round about, mm anterior of the spinous tips. */
const TRUNK_AXIS_Z_MM = 95;

/** Out of the trunk: away from the vertical through the middle of the chest, in the horizontal plane. */
export const outOfTrunk: Outward = (x, _y, z) => {
  const dz = z - TRUNK_AXIS_Z_MM;
  const length = Math.hypot(x, dz) || 1;
  return [x / length, 0, dz / length];
};

export type PokeThrough = {
  /** Vertices of the deeper structure that lie outside the sheet above. */
  readonly outside: number;
  readonly vertices: number;
  /** How far the worst of them lies outside, mm; 0 where none does. */
  readonly worstMm: number;
};

/** A sheet farther in than this is another part of the body, not the one the vertex should lie under. */
const REACH_MM = 25;
const COVER_REACH_MM = 60;

/**
 * How much of a deeper structure lies outside one that should cover it. A vertex does where a ray inward from it
 * soon meets the outer face of the cover, and one outward does not meet the cover any more: then the cover lies
 * below the vertex and nothing of it above. Vertices beside the cover, or in its thickness, do not count.
 *
 * @param under mm, body frame
 * @param over closed and wound outward, mm
 * @param toleranceMm what lies outside by no more than this does not count
 */
export const measurePokeThrough = (under: RawMesh, over: RawMesh, outward: Outward, toleranceMm = 0): PokeThrough => {
  const cover = buildBvh(over.positions, over.indices);
  const hit = createRayHit();
  const vertices = under.positions.length / 3;
  let outside = 0;
  let worstMm = 0;
  for (let v = 0; v < vertices; v++) {
    const x = under.positions[v * 3] as number;
    const y = under.positions[v * 3 + 1] as number;
    const z = under.positions[v * 3 + 2] as number;
    const [ox, oy, oz] = outward(x, y, z);
    if (!raycastFirst(cover, x, y, z, -ox, -oy, -oz, REACH_MM, hit) || !hit.isEntering) continue;
    const depthMm = hit.distance;
    if (depthMm <= toleranceMm) continue;
    if (raycastFirst(cover, x, y, z, ox, oy, oz, COVER_REACH_MM, hit)) continue;
    outside++;
    worstMm = Math.max(worstMm, depthMm);
  }
  return { outside, vertices, worstMm };
};
