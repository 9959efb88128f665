import type { Vec3 } from '#anatomy/frame.ts';
import { type Knot, type Primitive, pointOf } from './primitive.ts';
import { add, distanceBetween, scale } from './vec.ts';

/**
 * A triangle with a radius at each corner: a plate whose thickness goes linearly from corner to corner; mm.
 * The nearest point is found region by region (corners, edges, face).
 */
export const roundTriangle = (
  a: Vec3,
  b: Vec3,
  c: Vec3,
  radiusA: number,
  radiusB = radiusA,
  radiusC = radiusA,
): Primitive => {
  const [ax, ay, az] = a;
  const [bx, by, bz] = b;
  const [cx, cy, cz] = c;
  const abx = bx - ax;
  const aby = by - ay;
  const abz = bz - az;
  const acx = cx - ax;
  const acy = cy - ay;
  const acz = cz - az;
  const growthB = radiusB - radiusA;
  const growthC = radiusC - radiusA;
  const centre = scale(add(add(a, b), c), 1 / 3);
  return {
    centre,
    radiusMm: Math.max(
      distanceBetween(a, centre) + radiusA,
      distanceBetween(b, centre) + radiusB,
      distanceBetween(c, centre) + radiusC,
    ),
    sdf: (x, y, z) => {
      const apx = x - ax;
      const apy = y - ay;
      const apz = z - az;
      const bpx = x - bx;
      const bpy = y - by;
      const bpz = z - bz;
      const cpx = x - cx;
      const cpy = y - cy;
      const cpz = z - cz;
      const d1 = abx * apx + aby * apy + abz * apz;
      const d2 = acx * apx + acy * apy + acz * apz;
      const d3 = abx * bpx + aby * bpy + abz * bpz;
      const d4 = acx * bpx + acy * bpy + acz * bpz;
      const d5 = abx * cpx + aby * cpy + abz * cpz;
      const d6 = acx * cpx + acy * cpy + acz * cpz;
      const va = d3 * d6 - d5 * d4;
      const vb = d5 * d2 - d1 * d6;
      const vc = d1 * d4 - d3 * d2;
      let u = 0;
      let v = 0;
      if (d1 <= 0 && d2 <= 0) u = 0;
      else if (d3 >= 0 && d4 <= d3) u = 1;
      else if (vc <= 0 && d1 >= 0 && d3 <= 0) u = d1 / (d1 - d3);
      else if (d6 >= 0 && d5 <= d6) v = 1;
      else if (vb <= 0 && d2 >= 0 && d6 <= 0) v = d2 / (d2 - d6);
      else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
        v = (d4 - d3) / (d4 - d3 + (d5 - d6));
        u = 1 - v;
      } else {
        const share = 1 / (va + vb + vc);
        u = vb * share;
        v = vc * share;
      }
      const ex = apx - abx * u - acx * v;
      const ey = apy - aby * u - acy * v;
      const ez = apz - abz * u - acz * v;
      return Math.sqrt(ex * ex + ey * ey + ez * ez) - (radiusA + growthB * u + growthC * v);
    },
  };
};

/** Two triangles over four corners given in turn round the plate. */
export const roundQuad = (a: Knot, b: Knot, c: Knot, d: Knot): Primitive[] => [
  roundTriangle(pointOf(a), pointOf(b), pointOf(c), a[3], b[3], c[3]),
  roundTriangle(pointOf(a), pointOf(c), pointOf(d), a[3], c[3], d[3]),
];
