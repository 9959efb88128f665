import type { Vec3 } from '#anatomy/frame.ts';
import { knotsOf, type Primitive } from '#geometry/primitive.ts';
import type { Sdf } from '#geometry/sdf.ts';
import { tube } from '#geometry/tube.ts';

const STEP_MM = 0.5;
const PULLS = 6;

/** The nearest place on a solid, sunk under its surface by `depthMm`. */
const sink = (sdf: Sdf, [x, y, z]: Vec3, depthMm: number): Vec3 => {
  let p: Vec3 = [x, y, z];
  for (let i = 0; i < PULLS; i++) {
    const [px, py, pz] = p;
    const gx = sdf(px + STEP_MM, py, pz) - sdf(px - STEP_MM, py, pz);
    const gy = sdf(px, py + STEP_MM, pz) - sdf(px, py - STEP_MM, pz);
    const gz = sdf(px, py, pz + STEP_MM) - sdf(px, py, pz - STEP_MM);
    const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
    const move = sdf(px, py, pz) + depthMm;
    p = [px - (gx / length) * move, py - (gy / length) * move, pz - (gz / length) * move];
  }
  return p;
};

export type RidgeOptions = {
  readonly radiusMm: number;
  /** How far the ridge stands out of the surface, mm. */
  readonly heightMm: number;
  readonly blendMm?: number;
};

/**
 * A low line on a solid, such as muscles leave where they attach: the given places fall onto the surface first,
 * so that they need be known only roughly.
 */
export const ridgeOn = (
  sdf: Sdf,
  points: readonly Vec3[],
  { radiusMm, heightMm, blendMm = 5 }: RidgeOptions,
): Primitive =>
  tube(
    knotsOf(
      points.map((p) => sink(sdf, p, radiusMm - heightMm)),
      radiusMm,
    ),
    { steps: 3, blendMm },
  );
