import type { Vec3 } from '#anatomy/frame.ts';

const RAD_PER_DEG = Math.PI / 180;
/** How far a body leans on a roller towards the side that is worked on: what techniques on a roller allow at least. */
const LEAN_DEG = 15;
/** Nearer to the median plane than this the roller lies level, mm. */
const LEVEL_MM = 20;

/**
 * How a roller is pressed on: it lies across the back with its axis level, and the body leans towards the side of the place,
 * so that the roller rises from the spine instead of lying on it. Along the body it follows the skin.
 * @param at mm, body frame @param normal of the skin there, unit length, outward
 * @returns the direction away from the body, unit length
 */
export const layRoller = (at: Vec3, normal: Vec3): Vec3 => {
  const lean = Math.abs(at[0]) < LEVEL_MM ? 0 : Math.sign(at[0]) * LEAN_DEG * RAD_PER_DEG;
  const level = Math.sqrt(Math.max(0, 1 - normal[1] ** 2));
  return [Math.sin(lean) * level, normal[1], -Math.cos(lean) * level];
};
