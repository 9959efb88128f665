import type { Primitive } from './primitive.ts';
import type { Sdf } from './sdf.ts';
import { smoothMin } from './smooth.ts';

/**
 * The primitives joined in the order given, each with its own fillet or `blendMm`.
 * Those whose sphere is farther than the distance found so far plus the fillet are not looked at.
 */
export const smoothUnion = (primitives: readonly Primitive[], blendMm: number): Sdf => {
  const entries = primitives.map(({ centre, radiusMm, sdf, sdfWithin, blendMm: own }) => ({
    cx: centre[0],
    cy: centre[1],
    cz: centre[2],
    radiusMm,
    sdf,
    sdfWithin,
    k: own ?? blendMm,
  }));
  return (x, y, z) => {
    let distance = 1e9;
    for (const { cx, cy, cz, radiusMm, sdf, sdfWithin, k } of entries) {
      const dx = x - cx;
      const dy = y - cy;
      const dz = z - cz;
      const reach = distance + k + radiusMm;
      const squared = dx * dx + dy * dy + dz * dz;
      if (reach <= 0 || squared >= reach * reach) continue;
      // A field that dips below its sphere's distance would make a false solid far away.
      const floor = Math.sqrt(squared) - radiusMm;
      // What is farther than the fillet reaches leaves the distance as it is.
      const value = sdfWithin ? sdfWithin(x, y, z, distance + k) : sdf(x, y, z);
      distance = smoothMin(distance, Math.max(value, floor), k);
    }
    return distance;
  };
};
