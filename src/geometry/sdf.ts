import type { Vec3 } from '#anatomy/frame.ts';

/** Signed distance in mm at a point (mm, body frame): negative inside, roughly 1-Lipschitz. */
export type Sdf = (x: number, y: number, z: number) => number;

/** An axis-aligned box, mm, body frame. */
export type Box = { readonly min: Vec3; readonly max: Vec3 };

/** A distance field with a box outside which it is positive. */
export type BoundedSdf = {
  readonly sdf: Sdf;
  readonly bounds: Box;
  /** The distance where it is less than `limit`, else `limit`: lets solids of many pieces stop looking early. */
  readonly sdfWithin?: (x: number, y: number, z: number, limit: number) => number;
};
