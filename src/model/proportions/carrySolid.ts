import type { BoundedSdf, Box } from '#geometry/sdf.ts';
import type { BodyMap, Jacobian } from './bodyMap.ts';
import { carryBox, samplesOf } from './carryBox.ts';

const POWER_STEPS = 10;

/** The least factor by which the map grows a small length in any direction, at a point. */
export const leastGrowth = ({ xx, xy, yy, zy, zz }: Jacobian): number => {
  // One over the greatest singular value of the inverse, by power iteration.
  let [vx, vy, vz] = [1, 1, 1];
  let greatest = 0;
  for (let step = 0; step < POWER_STEPS; step++) {
    const wy = vy / yy;
    const wx = (vx - xy * wy) / xx;
    const wz = (vz - zy * wy) / zz;
    const ux = wx / xx;
    const uz = wz / zz;
    const uy = (wy - xy * ux - zy * uz) / yy;
    greatest = Math.sqrt((wx * wx + wy * wy + wz * wz) / (vx * vx + vy * vy + vz * vz));
    const length = Math.hypot(ux, uy, uz);
    [vx, vy, vz] = [ux / length, uy / length, uz / length];
  }
  return 1 / greatest;
};

/** The least growth anywhere in a box of the default body. */
export const leastGrowthIn = (map: BodyMap, box: Box): number =>
  Math.min(...samplesOf(box).map((place) => leastGrowth(map.jacobianAt(place))));

/**
 * A solid of the default body in another: the same surface, carried. Its distances never say more than is true.
 * @param growth what the default body's distances are scaled by; the least growth in the solid's box by default
 */
export const carrySolid = (
  map: BodyMap,
  solid: BoundedSdf,
  growth: number = leastGrowthIn(map, solid.bounds),
): BoundedSdf => {
  if (map.isIdentity) return solid;
  const { sdf, sdfWithin } = solid;
  return {
    sdf: (x, y, z) => {
      const [px, py, pz] = map.carryBack(x, y, z);
      return growth * sdf(px, py, pz);
    },
    bounds: carryBox(map, solid.bounds),
    ...(sdfWithin && {
      sdfWithin: (x: number, y: number, z: number, limit: number): number => {
        const [px, py, pz] = map.carryBack(x, y, z);
        return growth * sdfWithin(px, py, pz, limit / growth);
      },
    }),
  };
};

/** Every solid of a set, carried. */
export const carrySolids = <Key>(map: BodyMap, solids: ReadonlyMap<Key, BoundedSdf>): ReadonlyMap<Key, BoundedSdf> =>
  map.isIdentity ? solids : new Map(Array.from(solids, ([key, solid]) => [key, carrySolid(map, solid)]));
