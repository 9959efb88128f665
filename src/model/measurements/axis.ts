import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from '#geometry/primitive.ts';

/**
 * The axis (C2), left half, mm, body frame: points with half the bone's thickness there.
 * @source standard-anatomy (tilt of the superior facets)
 * @source bodyparts3d (dens, body, facets, lamina, spinous and transverse process, foramen, canal)
 */
export const AXIS: {
  /** Corners of the body's left half: inferior median, inferior lateral, superior lateral, superior median. */
  readonly body: readonly [Knot, Knot, Knot, Knot];
  readonly dens: readonly Knot[];
  readonly superiorMass: { readonly centre: Vec3; readonly radii: Vec3 };
  /** The plane that the atlas turns on, down to the side, and where it begins beside the dens. */
  readonly superiorFacet: { readonly at: Vec3; readonly normal: Vec3; readonly medialX: number };
  /** Medial, middle and lateral sheet of the articular pillar, from its front down to the inferior facet. */
  readonly pillar: readonly (readonly Knot[])[];
  /** Corners: superior median, superior lateral, inferior lateral, inferior median. */
  readonly lamina: readonly [Knot, Knot, Knot, Knot];
  readonly spinousProcess: readonly Knot[];
  readonly spinousFork: readonly Knot[];
  readonly transverseFront: readonly Knot[];
  readonly transverseBack: readonly Knot[];
  /** The channel of the vertebral artery: up beside the body, then out under the superior facet. */
  readonly arteryChannel: readonly Knot[];
  readonly canal: { readonly middleZ: number; readonly halfWidthMm: number; readonly halfDepthMm: number };
} = {
  body: [
    [0, 1451.5, 76.5, 6.5],
    [5.5, 1451, 75.5, 5],
    [6, 1461, 76, 5],
    [0, 1462, 76, 5.5],
  ],
  dens: [
    [0, 1460, 76, 5.4],
    [0, 1466, 76, 4.8],
    [0, 1471.5, 74.8, 5],
    [0, 1474, 73.8, 4],
  ],
  superiorMass: { centre: [13.5, 1456.5, 74], radii: [8.6, 8, 9.6] },
  superiorFacet: { at: [13.5, 1460.4, 74], normal: [0.34, 0.94, 0.05], medialX: 6.4 },
  pillar: [
    [
      [13.5, 1457, 68, 3],
      [13.5, 1450, 63, 3.8],
      [13, 1443.5, 59.5, 2.6],
    ],
    [
      [16.5, 1457, 68, 3.2],
      [16.5, 1450, 63, 4],
      [17, 1443, 60, 2.6],
    ],
    [
      [18.5, 1455, 67, 2.4],
      [20, 1449, 63.5, 3],
      [21.5, 1444, 61.5, 2.2],
    ],
  ],
  lamina: [
    [0, 1448.5, 50, 3.8],
    [14, 1451, 62, 3.4],
    [14.5, 1443, 58.5, 3],
    [0, 1442, 48, 4],
  ],
  spinousProcess: [
    [0, 1447, 50, 4.8],
    [0, 1442.5, 44.5, 4.4],
    [0, 1439.5, 42, 3],
  ],
  spinousFork: [
    [0.5, 1440.5, 45, 3.4],
    [4.6, 1435.8, 40, 2.7],
  ],
  transverseFront: [
    [12, 1453, 78.5, 3],
    [18, 1450.5, 78, 2],
    [22.3, 1447, 74.5, 2.6],
  ],
  transverseBack: [
    [19, 1449, 65.5, 2.6],
    [22.5, 1447, 71, 2.6],
    [22.3, 1447, 74.5, 2.6],
  ],
  arteryChannel: [
    [17, 1438, 72, 2.7],
    [17, 1450.5, 72, 2.7],
    [20.5, 1454, 72.5, 2.6],
    [30, 1455, 73, 2.8],
  ],
  canal: { middleZ: 60.8, halfWidthMm: 11, halfDepthMm: 9.8 },
};
