import type { Vec3 } from '#anatomy/frame.ts';

/** Small vector algebra on `Vec3` tuples; every function returns a new vector. */
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const scale = (a: Vec3, factor: number): Vec3 => [a[0] * factor, a[1] * factor, a[2] * factor];

/** `a + b·factor`, the step along a direction. */
export const addScaled = (a: Vec3, b: Vec3, factor: number): Vec3 => [
  a[0] + b[0] * factor,
  a[1] + b[1] * factor,
  a[2] + b[2] * factor,
];

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const lengthOf = (a: Vec3): number => Math.sqrt(dot(a, a));

export const distanceBetween = (a: Vec3, b: Vec3): number => lengthOf(subtract(a, b));

/** Unit vector along `a`; the zero vector stays zero. */
export const normalise = (a: Vec3): Vec3 => {
  const length = lengthOf(a);
  return length > 0 ? scale(a, 1 / length) : [0, 0, 0];
};

/** The point at share `t` of the way from `a` to `b`. */
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** What is left of `a` at right angles to the unit vector `axis`. */
export const rejectFrom = (a: Vec3, axis: Vec3): Vec3 => addScaled(a, axis, -dot(a, axis));

/** The point's image in the median plane x = 0. */
export const mirrorPoint = (a: Vec3): Vec3 => [-a[0], a[1], a[2]];
