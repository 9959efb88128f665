import type { Vec3 } from '#anatomy/frame.ts';
import { add, cross, dot, lengthOf, normalise, rejectFrom, scale, subtract } from '#geometry/vec.ts';

/** A frame: where the body's own left, superior and anterior point. */
export type Axes = { readonly left: Vec3; readonly up: Vec3; readonly front: Vec3 };

const RAD_PER_DEG = Math.PI / 180;

export const UPRIGHT: Axes = { left: [1, 0, 0], up: [0, 1, 0], front: [0, 0, 1] };

/** Bends axes forward about their own left; negative leans back. */
export const bendForward = ({ left, up, front }: Axes, deg: number): Axes => {
  const [c, s] = [Math.cos(deg * RAD_PER_DEG), Math.sin(deg * RAD_PER_DEG)];
  return { left, up: add(scale(up, c), scale(front, s)), front: add(scale(front, c), scale(up, -s)) };
};

/** A point given in axes, as a place. */
export const placeIn = (origin: Vec3, { left, up, front }: Axes, [x, y, z]: Vec3): Vec3 =>
  add(origin, add(scale(left, x), add(scale(up, y), scale(front, z))));

/**
 * Where the middle joint of a limb of two bones lies when its end is at `to`: on the side of `hint`. Beyond the limb's reach
 * it is stretched towards the target; the second result is where the end then comes to lie.
 */
export const bendLimb = (
  from: Vec3,
  to: Vec3,
  firstMm: number,
  secondMm: number,
  hint: Vec3,
): readonly [middle: Vec3, end: Vec3] => {
  const way = subtract(to, from);
  const distance = Math.min(lengthOf(way), (firstMm + secondMm) * 0.999);
  const along = normalise(way);
  const share = (distance ** 2 + firstMm ** 2 - secondMm ** 2) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, firstMm ** 2 - share ** 2));
  const sideways = normalise(rejectFrom(hint, along));
  return [add(from, add(scale(along, share), scale(sideways, aside))), add(from, scale(along, distance))];
};

/** Unit axes with `up` kept and `front` squared to it. */
export const axesOf = (up: Vec3, front: Vec3): Axes => {
  const u = normalise(up);
  const f = normalise(rejectFrom(Math.abs(dot(normalise(front), u)) > 0.999 ? [u[1], u[2], u[0]] : front, u));
  return { left: cross(u, f), up: u, front: f };
};
