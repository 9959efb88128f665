import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

type Ball = { readonly at: Vec3; readonly radiusMm: number };
type Egg = { readonly centre: Vec3; readonly radii: Vec3 };

/**
 * The atlas, left half, mm, body frame.
 *
 * | mm | here | published mean |
 * |---|---|---|
 * | width over the transverse processes | 78 | 71.2 |
 * | height of the anterior · posterior arch | 11.4 · 8.0 | 10.2 · 8.7 |
 * | thickness under the artery's groove | 5 | 4.1 |
 *
 * @source patel-atlas (the published means)
 * @source standard-anatomy (facets, groove, tubercles' shape)
 * @source bodyparts3d (tubercles, transverse tip, lateral mass; radii half the height of the bone)
 */
export const ATLAS: {
  readonly lateralMass: Egg;
  /** Upper and lower edge. */
  readonly anteriorArch: readonly (readonly Knot[])[];
  readonly anteriorTubercle: Egg;
  readonly posteriorTubercle: Egg;
  /** Where the vertebral artery crosses the posterior arch, behind the lateral mass. */
  readonly arteryGroove: readonly Knot[];
  /** The facet for the dens, behind the anterior arch. */
  readonly densFacet: Egg;
  /** The plane of the inferior facet, down and to the middle. */
  readonly inferiorFacet: { readonly at: Vec3; readonly normal: Vec3 };
  readonly posteriorArch: readonly Knot[];
  readonly transverseFront: readonly [root: Ball, tip: Ball];
  readonly transverseBack: readonly [root: Ball, tip: Ball];
  /** Middle and radius of the foramen of the vertebral artery. */
  readonly foramen: Knot;
  /** The dish that the skull's condyle lies in. */
  readonly condyle: Egg;
} = {
  lateralMass: { centre: [18.3, 1472, 71.5], radii: [8.6, 9.4, 11] },
  anteriorArch: [
    [
      [0, 1475, 84, 2.6],
      [8, 1475, 82.6, 2.6],
      [15, 1474, 77, 3.6],
    ],
    [
      [0, 1468.6, 84.4, 2.4],
      [8, 1469, 82.8, 2.4],
      [15, 1469.5, 77, 3.6],
    ],
  ],
  anteriorTubercle: { centre: [0, 1471.2, 86], radii: [3, 4, 2.4] },
  posteriorArch: [
    [19, 1469.5, 63, 4],
    [19.5, 1469, 55, 3.4],
    [11.5, 1468, 47.5, 3.6],
    [0, 1467.5, 44.5, 4],
  ],
  posteriorTubercle: { centre: [0, 1466.5, 43.5], radii: [2.6, 3.6, 3] },
  arteryGroove: [
    [27, 1473.6, 66, 2.6],
    [22, 1473.6, 60, 2.8],
    [18.5, 1473.4, 54, 2.8],
    [13, 1473.8, 50, 2.6],
  ],
  densFacet: { centre: [0, 1472, 75.6], radii: [6.6, 6.6, 6.6] },
  inferiorFacet: { at: [17.5, 1464.4, 71], normal: [-0.42, -0.9, 0] },
  transverseFront: [
    { at: [23, 1472, 74], radiusMm: 3 },
    { at: [36, 1469.5, 71], radiusMm: 3 },
  ],
  transverseBack: [
    { at: [21, 1470, 64.5], radiusMm: 3 },
    { at: [36, 1469, 67], radiusMm: 3 },
  ],
  foramen: [29, 1470, 69.5, 2.8],
  condyle: { centre: [17.5, 1488, 71.5], radii: [9, 9, 14] },
};
