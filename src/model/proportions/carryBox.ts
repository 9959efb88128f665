import type { Vec3 } from '#anatomy/frame.ts';
import type { Box } from '#geometry/sdf.ts';
import type { BodyMap } from './bodyMap.ts';

/** Heights at which a box is looked at; between them sections change slowly. */
const LEVELS = 9;
const MARGIN_MM = 1;

/** Both ends of every axis at even heights through a box. */
export const samplesOf = ({ min, max }: Box): Vec3[] =>
  Array.from({ length: LEVELS }, (_, i) => min[1] + ((max[1] - min[1]) * i) / (LEVELS - 1)).flatMap((y) =>
    [min[0], (min[0] + max[0]) / 2, max[0]].flatMap((x) => [min[2], max[2]].map((z): Vec3 => [x, y, z])),
  );

/** A box that holds all that a box of the default body holds, in another body. */
export const carryBox = (map: BodyMap, box: Box): Box => {
  if (map.isIdentity) return box;
  const places = samplesOf(box).map(map.carry);
  const along = (axis: 0 | 1 | 2): number[] => places.map((p) => p[axis]);
  const least = (axis: 0 | 1 | 2): number => Math.min(...along(axis)) - MARGIN_MM;
  const most = (axis: 0 | 1 | 2): number => Math.max(...along(axis)) + MARGIN_MM;
  return { min: [least(0), least(1), least(2)], max: [most(0), most(1), most(2)] };
};
