import type { Vec3 } from '#anatomy/frame.ts';
import type { Primitive } from './primitive.ts';
import { normalise, rejectFrom } from './vec.ts';

/**
 * An ellipsoid with half-axes `radii`; mm. Its distance is exact on the surface and first-order near it.
 * Where `first` and `second` are given, the first two half-axes lie along them (made unit and square).
 */
export const ellipsoid = (centre: Vec3, radii: Vec3, first: Vec3 = [1, 0, 0], second: Vec3 = [0, 1, 0]): Primitive => {
  const [cx, cy, cz] = centre;
  const [rx, ry, rz] = radii;
  const u = normalise(first);
  const v = normalise(rejectFrom(second, u));
  const [ux, uy, uz] = u;
  const [vx, vy, vz] = v;
  const wx = uy * vz - uz * vy;
  const wy = uz * vx - ux * vz;
  const wz = ux * vy - uy * vx;
  const smallest = Math.min(rx, ry, rz);
  return {
    centre,
    radiusMm: Math.max(rx, ry, rz),
    sdf: (x, y, z) => {
      const dx = x - cx;
      const dy = y - cy;
      const dz = z - cz;
      const px = (dx * ux + dy * uy + dz * uz) / rx;
      const py = (dx * vx + dy * vy + dz * vz) / ry;
      const pz = (dx * wx + dy * wy + dz * wz) / rz;
      const k0 = Math.sqrt(px * px + py * py + pz * pz);
      const qx = px / rx;
      const qy = py / ry;
      const qz = pz / rz;
      const k1 = Math.sqrt(qx * qx + qy * qy + qz * qz);
      return k1 < 1e-9 ? -smallest : (k0 * (k0 - 1)) / k1;
    },
  };
};
