import type { Vec3 } from '#anatomy/frame.ts';
import type { Box, Sdf } from './sdf.ts';

/** A solid with the sphere that holds it; mm. The sphere lets unions skip what is too far to matter. */
export type Primitive = {
  readonly sdf: Sdf;
  readonly centre: Vec3;
  readonly radiusMm: number;
  /** Width of the fillet with which it joins a union; the union's own where absent. */
  readonly blendMm?: number;
  /** The distance where it is less than `limit`, else `limit`: lets solids of many pieces stop looking early. */
  readonly sdfWithin?: (x: number, y: number, z: number, limit: number) => number;
};

/** A control point of a swept solid: a place and the solid's radius there, mm. */
export type Knot = readonly [x: number, y: number, z: number, radiusMm: number];

/** The same primitive, joined with a fillet of another width. */
export const withBlend = (primitive: Primitive, blendMm: number): Primitive => ({ ...primitive, blendMm });

/** Several primitives, all joined with a fillet of the same width. */
export const allWithBlend = (primitives: readonly Primitive[], blendMm: number): Primitive[] =>
  primitives.map((primitive) => withBlend(primitive, blendMm));

export const pointOf = (knot: Knot): Vec3 => [knot[0], knot[1], knot[2]];

/** Points and their radii put together; a single radius serves them all. */
export const knotsOf = (points: readonly Vec3[], radiiMm: readonly number[] | number): Knot[] =>
  points.map((p, i) => {
    const radius = typeof radiiMm === 'number' ? radiiMm : radiiMm[i];
    if (radius === undefined) throw new Error(`expected ${points.length} radii, got ${String(radiiMm)}`);
    return [p[0], p[1], p[2], radius];
  });

/** The box round the primitives' spheres, widened by `marginMm`. */
export const boundsOfPrimitives = (primitives: readonly Primitive[], marginMm: number): Box => {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { centre, radiusMm } of primitives) {
    for (const axis of [0, 1, 2] as const) {
      min[axis] = Math.min(min[axis], centre[axis] - radiusMm - marginMm);
      max[axis] = Math.max(max[axis], centre[axis] + radiusMm + marginMm);
    }
  }
  return { min, max };
};
