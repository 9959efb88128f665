import type { Vec3 } from '#anatomy/frame.ts';
import { add, rejectFrom, scale } from '#geometry/vec.ts';

/** How far one press of an arrow key moves the hand. */
const STEP_MM = 6;

const ARROWS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Where an arrow key moves a hand on the skin, as seen by the viewer: mm, body frame; null for any other key.
 * @param right,up unit vectors of the picture in the body frame
 */
export const steer = (
  key: string,
  { at, normal }: { readonly at: Vec3; readonly normal: Vec3 },
  right: Vec3,
  up: Vec3,
): Vec3 | null => {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const step = add(scale(right, arrow[0] * STEP_MM), scale(up, arrow[1] * STEP_MM));
  return add(at, rejectFrom(step, normal));
};
