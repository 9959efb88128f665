import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { bonyNoise, valueNoise } from '#geometry/noise.ts';
import { knotsOf, type Primitive, withBlend } from '#geometry/primitive.ts';
import { radialSolid } from '#geometry/radialSolid.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { smoothMax, smoothMin } from '#geometry/smooth.ts';
import { smoothUnion } from '#geometry/smoothUnion.ts';
import { tube } from '#geometry/tube.ts';
import { add, addScaled, normalise, subtract } from '#geometry/vec.ts';
import { SKULL } from '../measurements/skull.ts';
import { ridgeOn } from './ridgeOn.ts';

/** Parts of the skull that the back explorer shows. */
export type SkullPart = 'occipital-bone' | 'parietal-bone' | 'temporal-bone';

/** Half the width of a suture: each bone stops this far from its border. */
const SUTURE_HALF_WIDTH_MM = 0.3;
/** The coronal plane in front of which nothing is built. */
const FRONT_Z = 132;

/** How deep the middle of a line of attachment lies under the surface that it raises. */
const RIDGE_DEPTH_MM = 2.4;

/** A low ridge along points of the surface, raised by the muscles that pull on it. */
const ridge = (points: readonly Vec3[], radiiMm: readonly number[]): Primitive =>
  tube(
    knotsOf(
      points.map((p) => addScaled(p, normalise(subtract(SKULL.vaultCentre, p)), RIDGE_DEPTH_MM)),
      radiiMm,
    ),
    { blendMm: 7 },
  );

const braincase = radialSolid(SKULL.vaultCentre, SKULL.vaultRadiiMm);

const primitives = (): Primitive[] => [
  braincase,
  withBlend(ellipsoid(SKULL.occipitalCondyle.centre, SKULL.occipitalCondyle.radii), 4),
  ridgeOn(braincase.sdf, SKULL.inferiorNuchalLine, { radiusMm: 3, heightMm: 0.9, blendMm: 6 }),
  ridge(SKULL.superiorNuchalLine, [3, 2.6, 2.4, 2.2, 2, 1.6]),
  ridge(SKULL.externalOccipitalCrest, [3, 2, 1.6]),
  withBlend(ellipsoid(add(SKULL.inion, [0, -1, 4]), [4.5, 3.6, 4.5]), 7),
  tube(SKULL.mastoid, { blendMm: 8 }),
  tube(SKULL.styloid, { blendMm: 4 }),
  tube(SKULL.zygomaticProcess, { blendMm: 5 }),
];

const vault: Sdf = smoothUnion(primitives(), 8);

const BOUNDS: BoundedSdf['bounds'] = { min: [-82, 1470, -26], max: [82, 1645, FRONT_Z + 6] };

/** The whole back of the skull, filled. */
const skullSdf: Sdf = (x, y, z) => {
  const ax = x < 0 ? -x : x;
  const solid = vault(ax, y, z);
  return solid < 2 ? solid + bonyNoise(ax, y, z, 0.15) : solid;
};

/** Inside (> 0) the openings: the great foramen of the occipital bone and the ear canal. */
const openings: Sdf = (x, y, z) => {
  const { centre, radii } = SKULL.foramenMagnum;
  const magnum = 1 - Math.hypot((x - centre[0]) / radii[0], (y - centre[1]) / radii[1], (z - centre[2]) / radii[2]);
  const [ex, ey, ez, earRadius] = SKULL.acousticMeatus;
  const ear = earRadius - Math.hypot(Math.abs(x) - ex, y - ey, z - ez);
  return Math.max(magnum * radii[0], ear);
};

/** Above (> 0) or below the lambdoid suture, which zigzags. */
const aboveLambdoid: Sdf = (x, y, z) => {
  // The same on both sides, so that the mirrored parietal bones fit the occipital bone.
  const ax = x < 0 ? -x : x;
  const zigzag = 2.2 * valueNoise(ax / 4, y / 4, z / 4) + 1.2 * valueNoise(ax / 1.9, y / 1.9, z / 1.9);
  return (y - 1584 + 0.98 * ax) * 0.71 + zigzag * 0.7;
};

/** In front and lateral (> 0) of the suture between occipital bone and mastoid. */
const lateralOfMastoidSuture: Sdf = (x, _y, z) => 0.8 * Math.abs(x) + 0.6 * z - 69.6;

/** Above (> 0) or below the squamous suture: an arch over the ear, level over the mastoid. */
const aboveSquamous: Sdf = (_x, y, z) => -smoothMax(1525 - y, 1551 - 0.0136 * (z - 97) ** 2 - y, 4) * 0.75;

/** In front (> 0) of the temporal bone: the petrous part points medially, the squama reaches farther at the side. */
const frontOfTemporal: Sdf = (x, _y, z) => (z - 76 - Math.abs(x)) * 0.7;

const occipitalRegion: Sdf = (x, y, z) => Math.max(aboveLambdoid(x, y, z), lateralOfMastoidSuture(x, y, z), z - 101);

const belowParietal: Sdf = (x, y, z) => Math.max(-lateralOfMastoidSuture(x, y, z), aboveSquamous(x, y, z));

/** The parietal bones meet in the sagittal suture, which zigzags in its posterior half. */
const sagittalSuture: Sdf = (x, y, z) =>
  (valueNoise(7, y / 3, z / 3) + 0.5 * valueNoise(3, y / 1.4, z / 1.4)) * 1.4 - x;

/** Negative where a part of the skull lies. */
const regionOf = (part: SkullPart): Sdf => {
  switch (part) {
    case 'occipital-bone':
      return occipitalRegion;
    case 'temporal-bone':
      return (x, y, z) => Math.max(belowParietal(x, y, z), frontOfTemporal(x, y, z), 8 - x);
    case 'parietal-bone':
      return (x, y, z) =>
        Math.max(
          -Math.max(aboveLambdoid(x, y, z), lateralOfMastoidSuture(x, y, z)),
          -belowParietal(x, y, z),
          sagittalSuture(x, y, z),
        );
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

const petrous = tube(SKULL.petrousPart, { steps: 4 });

/** The bone itself: the solid's outer shell, cut at its sutures; the temporal bone has its pyramid inside. */
export const skullShell = (part: SkullPart): BoundedSdf => {
  const region = regionOf(part);
  return {
    bounds: skullSolid(part).bounds,
    sdf: (x, y, z) => {
      const outer = skullSdf(x, y, z);
      const vaultShell = smoothMax(outer, -outer - SKULL.vaultThicknessMm, 1.5);
      const hollow =
        part === 'temporal-bone' ? smoothMin(vaultShell, Math.max(outer, petrous.sdf(x, y, z)), 4) : vaultShell;
      const shell = smoothMax(hollow, openings(x, y, z), 2);
      const cut = Math.max(region(x, y, z), z - FRONT_Z);
      return smoothMax(shell, cut + SUTURE_HALF_WIDTH_MM, 1);
    },
  };
};
