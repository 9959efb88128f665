import { ellipsoid } from '#geometry/ellipsoid.ts';
import { bonyNoise, valueNoise } from '#geometry/noise.ts';
import { type Primitive, withBlend } from '#geometry/primitive.ts';
import { roundCone } from '#geometry/roundCone.ts';
import { roundTriangle } from '#geometry/roundTriangle.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';

/** Parts of the skull that the back explorer shows. */
export type SkullPart = 'occipital-bone' | 'parietal-bone' | 'temporal-bone';

const VAULT_THICKNESS_MM = 6;
/** Half the width of a suture: each bone stops this far from its border. */
const SUTURE_HALF_WIDTH_MM = 0.35;
/** The coronal plane in front of which nothing is built. */
const FRONT_Z = 132;

const primitives = (): Primitive[] => [
  withBlend(ellipsoid([0, 1563, 62], [73, 74, 78]), 20),
  withBlend(ellipsoid([0, 1540, 45], [63, 52, 60]), 24),
  withBlend(ellipsoid([0, 1560, 112], [58, 58, 50]), 24),
  withBlend(roundCone([54, 1508, 62], [52, 1490, 68], 12, 7), 9),
  withBlend(roundTriangle([50, 1508, 55], [20, 1492, 40], [0, 1497, 30], 9, 8, 9), 14),
  withBlend(roundCone([30, 1512, 16], [0, 1514, -4], 5, 7), 12),
  withBlend(ellipsoid([0, 1516, -11], [6, 4, 5]), 6),
  withBlend(roundCone([66, 1515, 70], [60, 1514, 115], 4, 4), 4),
];

const vault: Sdf = smoothUnion(primitives(), 14);

const BOUNDS: BoundedSdf['bounds'] = { min: [-80, 1468, -25], max: [80, 1645, FRONT_Z + 6] };

/** The whole back of the skull, filled. */
const skullSdf: Sdf = (x, y, z) => {
  const ax = x < 0 ? -x : x;
  const magnum = (Math.hypot(ax / 16, (z - 64) / 20, (y - 1486) / 16) - 1) * 15;
  const open = smoothMax(vault(ax, y, z), -magnum, 4);
  return open < 2 ? open + bonyNoise(ax, y, z, 0.15) : open;
};

/** Above (> 0) or below the lambdoid suture, which zigzags. */
const aboveLambdoid: Sdf = (x, y, z) => {
  const zigzag = 2.2 * valueNoise(x / 4, y / 4, z / 4) + 1.2 * valueNoise(x / 1.9, y / 1.9, z / 1.9);
  return (y - 1584 + 1.05 * Math.abs(x)) * 0.69 + zigzag * 0.7;
};

/** In front and lateral (> 0) of the suture between occipital bone and mastoid. */
const lateralOfMastoidSuture: Sdf = (x, _y, z) => (Math.abs(x) + 0.69 * z - 80.7) * 0.82;

/** Above (> 0) or below the arch of the squamous suture. */
const aboveSquamous: Sdf = (_x, y, z) => (y - 1551 + 30 * ((z - 85) / 50) ** 2) * 0.7;

/** Negative where a part of the skull lies. */
const regionOf = (part: SkullPart): Sdf => {
  switch (part) {
    case 'occipital-bone':
      return (x, y, z) => Math.max(aboveLambdoid(x, y, z), lateralOfMastoidSuture(x, y, z));
    case 'temporal-bone':
      return (x, y, z) => Math.max(-lateralOfMastoidSuture(x, y, z), aboveSquamous(x, y, z), 2 - x);
    case 'parietal-bone':
      return (x, y, z) => {
        const behind = Math.max(-aboveLambdoid(x, y, z), lateralOfMastoidSuture(x, y, z));
        const front = Math.max(-aboveSquamous(x, y, z), -lateralOfMastoidSuture(x, y, z));
        return Math.max(Math.min(behind, front), SUTURE_HALF_WIDTH_MM * 0.2 - x);
      };
  }
};

/** A part of the skull filled to its middle, for muscles to lie on. */
export const skullSolid = (part: SkullPart): BoundedSdf => {
  const region = regionOf(part);
  return {
    bounds: part === 'occipital-bone' ? BOUNDS : { min: [-6, BOUNDS.min[1], BOUNDS.min[2]], max: BOUNDS.max },
    sdf: (x, y, z) => Math.max(skullSdf(x, y, z), region(x, y, z), z - FRONT_Z),
  };
};

/** The bone itself: the solid's outer shell, cut at its sutures. */
export const skullShell = (part: SkullPart): BoundedSdf => {
  const region = regionOf(part);
  return {
    bounds: skullSolid(part).bounds,
    sdf: (x, y, z) => {
      const outer = skullSdf(x, y, z);
      const shell = smoothMax(outer, -outer - VAULT_THICKNESS_MM, 1.5);
      const cut = Math.max(region(x, y, z), z - FRONT_Z);
      return smoothMax(shell, cut + SUTURE_HALF_WIDTH_MM, 1);
    },
  };
};
