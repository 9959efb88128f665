import { mirrorBox, mirrorSdf } from '#geometry/mirror.ts';
import { bonyNoise } from '#geometry/noise.ts';
import { boundsOfPrimitives, type Primitive } from '#geometry/primitive.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';

export type JoinBoneOptions = {
  /** Fillet between primitives that do not bring their own, mm. */
  readonly blendMm: number;
  /** Height of the bony unevenness, mm. */
  readonly noiseMm?: number;
  /** Takes canals, foramina and sockets out of the joined solid; given the distance so far and the point. */
  readonly carve?: (distance: number, x: number, y: number, z: number) => number;
  /** Built for x ≥ 0 and mirrored. */
  readonly isMidline?: boolean;
};

/** Beyond this distance neither carving nor unevenness can reach the surface. */
const CARVE_REACH_MM = 10;
const NOISE_REACH_MM = 2;
const MARGIN_MM = 3;

/** Joins primitives into a bone: union, then carving, then unevenness, so that carved walls are bony too. */
export const joinBone = (primitives: readonly Primitive[], options: JoinBoneOptions): BoundedSdf => {
  const { blendMm, noiseMm = 0.16, carve, isMidline = false } = options;
  const union = smoothUnion(primitives, blendMm);
  const half: Sdf = (x, y, z) => {
    let distance = union(x, y, z);
    if (carve && distance < CARVE_REACH_MM) distance = carve(distance, x, y, z);
    return distance < NOISE_REACH_MM ? distance + bonyNoise(x, y, z, noiseMm) : distance;
  };
  const bounds = boundsOfPrimitives(primitives, MARGIN_MM);
  return isMidline ? { sdf: mirrorSdf(half), bounds: mirrorBox(bounds) } : { sdf: half, bounds };
};
