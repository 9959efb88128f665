import type { Vec3 } from '#anatomy/frame.ts';
import type { Primitive } from '#geometry/primitive.ts';
import { dot, normalise, scale, subtract } from '#geometry/vec.ts';

/** A disc or cylinder with rounded edges: `halfLengthMm` to each side of `centre` along `axis`; mm. */
export const roundedCylinder = (
  centre: Vec3,
  axis: Vec3,
  radiusMm: number,
  halfLengthMm: number,
  edgeMm: number,
): Primitive => {
  const unit = normalise(axis);
  return {
    centre,
    radiusMm: Math.hypot(radiusMm, halfLengthMm),
    sdf: (x, y, z) => {
      const from = subtract([x, y, z], centre);
      const along = dot(from, unit);
      const off = subtract(from, scale(unit, along));
      const u = Math.hypot(...off) - radiusMm + edgeMm;
      const v = Math.abs(along) - halfLengthMm + edgeMm;
      return Math.min(Math.max(u, v), 0) + Math.hypot(Math.max(u, 0), Math.max(v, 0)) - edgeMm;
    },
  };
};

/** A ring: a round wire of radius `wireMm`, bent to a circle of radius `radiusMm` round `axis`; mm. */
export const ring = (centre: Vec3, axis: Vec3, radiusMm: number, wireMm: number): Primitive => {
  const unit = normalise(axis);
  return {
    centre,
    radiusMm: radiusMm + wireMm,
    sdf: (x, y, z) => {
      const from = subtract([x, y, z], centre);
      const along = dot(from, unit);
      const off = Math.hypot(...subtract(from, scale(unit, along)));
      return Math.hypot(off - radiusMm, along) - wireMm;
    },
  };
};
