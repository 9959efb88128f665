import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

type Ball = { readonly at: Vec3; readonly radiusMm: number };
type Egg = { readonly centre: Vec3; readonly radii: Vec3 };

/**
 * The atlas, left half, mm, body frame.
 * @source bodyparts3d (tubercles, transverse tip, lateral mass; radii half the height of the bone)
 */
export const ATLAS: {
  readonly lateralMass: Egg;
  readonly anteriorArch: readonly Knot[];
  readonly posteriorArch: readonly Knot[];
  readonly transverseFront: readonly [root: Ball, tip: Ball];
  readonly transverseBack: readonly [root: Ball, tip: Ball];
  /** Middle and radius of the foramen of the vertebral artery. */
  readonly foramen: Knot;
  /** The dish that the skull's condyle lies in. */
  readonly condyle: Egg;
} = {
  lateralMass: { centre: [18.5, 1472, 71.5], radii: [8.5, 8.5, 10.5] },
  anteriorArch: [
    [0, 1472, 84, 3.8],
    [8, 1472, 82.5, 3.6],
    [15, 1472, 77, 4],
  ],
  posteriorArch: [
    [19, 1470, 63, 4],
    [19, 1469.5, 55, 3.4],
    [11, 1468, 47, 3.6],
    [0, 1467.5, 44.5, 4],
  ],
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
