import type { Vec3 } from '#anatomy/frame.ts';
import type { Primitive } from './primitive.ts';
import { distanceBetween, mix } from './vec.ts';

/** A capsule from `a` to `b` whose radius goes linearly from `radiusA` to `radiusB`; mm. */
export const roundCone = (a: Vec3, b: Vec3, radiusA: number, radiusB: number): Primitive => {
  const [ax, ay, az] = a;
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  const dz = b[2] - az;
  const squared = dx * dx + dy * dy + dz * dz || 1e-9;
  const growth = radiusB - radiusA;
  return {
    centre: mix(a, b, 0.5),
    radiusMm: distanceBetween(a, b) / 2 + Math.max(radiusA, radiusB),
    sdf: (x, y, z) => {
      const px = x - ax;
      const py = y - ay;
      const pz = z - az;
      let t = (px * dx + py * dy + pz * dz) / squared;
      t = t < 0 ? 0 : Math.min(t, 1);
      const ex = px - dx * t;
      const ey = py - dy * t;
      const ez = pz - dz * t;
      return Math.sqrt(ex * ex + ey * ey + ez * ez) - (radiusA + growth * t);
    },
  };
};
