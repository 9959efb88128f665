import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';

/** Rounds to whole multiples of 1 / `steps`, and never to −0, which JSON would write as another 0. */
export const roundTo = (value: number, steps: number): number => Math.round(value * steps) / steps || 0;

/** Millimetres as metres, rounded to a hundredth of a millimetre. */
export const toMetres = ([x, y, z]: Vec3): Vec3 => [
  roundTo(x / MM_PER_M, 1e5),
  roundTo(y / MM_PER_M, 1e5),
  roundTo(z / MM_PER_M, 1e5),
];
