import type { Vec3 } from '#anatomy/frame.ts';
import { ellipsoid } from '#geometry/ellipsoid.ts';
import { type Knot, knotsOf } from '#geometry/primitive.ts';
import { tube } from '#geometry/tube.ts';
import { joined, type ToolSolid } from './toolSolid.ts';

const DETAIL = { cellMm: 5, errorMm: 0.7 };

const limb = (points: readonly Vec3[], radiiMm: readonly number[]) => {
  const knots: Knot[] = knotsOf(points, radiiMm);
  return tube(knots, { steps: 5 });
};

/** The point of a bent elbow on the origin: forearm and upper arm rise from it. @param pointMm radius of the point */
export const elbow = (pointMm: number): ToolSolid[] => {
  const tip: Vec3 = [0, 0, pointMm];
  const solids = [
    limb([tip, [0, 62, 66], [0, 130, 128], [0, 214, 204]], [pointMm, 36, 39, 27]),
    limb([tip, [0, -42, 66], [0, -88, 150], [0, -124, 236]], [pointMm, 38, 45, 50]),
    ellipsoid([0, 16, 56], [34, 34, 30]),
  ];
  return [{ finish: 'skin', solid: joined(solids, 16), detail: DETAIL }];
};

/** A forearm that lies along X, the flat of its inner side on the origin; the elbow is at −X. */
export const forearm = (): ToolSolid[] => {
  const solids = [
    limb(
      [
        [-150, 0, 46],
        [-80, 0, 44],
        [0, 0, 38],
        [80, 0, 31],
        [150, 0, 28],
      ],
      [40, 44, 38, 30, 25],
    ),
    limb(
      [
        [-150, 0, 46],
        [-176, 6, 110],
        [-196, 14, 236],
      ],
      [40, 44, 50],
    ),
    limb(
      [
        [150, 0, 28],
        [196, -4, 30],
        [236, -8, 30],
      ],
      [25, 31, 24],
    ),
  ];
  return [{ finish: 'skin', solid: joined(solids, 14), detail: DETAIL }];
};
