import type { Vec3 } from '#anatomy/frame.ts';
import type { ViewName } from '#anatomy/views.ts';
import { freeArea, type Insets, type StageSize } from './Insets.ts';

/** Vertical angle of view: long enough a lens that the back is not distorted, as in anatomical plates. */
export const FIELD_OF_VIEW_DEG = 26;

/** Directions from the body to the camera. Superior is a little off the axis, so that up stays up. */
export const VIEW_DIRECTIONS: Readonly<Record<ViewName, Vec3>> = {
  posterior: [0, 0.03, -1],
  left: [1, 0.03, -0.02],
  right: [-1, 0.03, -0.02],
  superior: [0, 1, -0.12],
  oblique: [0.62, 0.22, -0.78],
};

export type Framing = { readonly position: Vec3; readonly target: Vec3; readonly distance: number };

const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
};
const along = (a: Vec3, d: Vec3, t: number): Vec3 => [a[0] + d[0] * t, a[1] + d[1] * t, a[2] + d[2] * t];

/** Distance at which all points lie within the slopes to each side of the axis, seen from `target + direction · distance`. */
const distanceToHold = (
  points: readonly Vec3[],
  target: Vec3,
  axes: { right: Vec3; up: Vec3; towards: Vec3 },
  slopeX: number,
  slopeY: number,
): number =>
  points.reduce((distance, point) => {
    const rel = sub(point, target);
    const depth = dot(rel, axes.towards);
    return Math.max(
      distance,
      depth + Math.abs(dot(rel, axes.right)) / slopeX,
      depth + Math.abs(dot(rel, axes.up)) / slopeY,
    );
  }, 0);

/**
 * Where a camera must stand to see all `points` (metres, body frame) from a direction, as large as the free part of the
 * stage allows and in its middle. The camera's axis is taken to run through that middle (by a shifted view).
 * `margin` is the share of the free area left empty at each edge.
 * @throws RangeError where there is no point to frame.
 */
export const framePoints = (
  points: readonly Vec3[],
  direction: Vec3,
  size: StageSize,
  insets: Insets,
  margin = 0.03,
): Framing => {
  const first = points[0];
  if (!first) throw new RangeError('a framing needs at least one point, got none');
  const towards = unit(direction);
  const right = unit(cross([0, 1, 0], towards));
  const up = cross(towards, right);
  const area = freeArea(size, insets);
  const slope = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
  const slopeY = slope * (area.height / size.height) * (1 - 2 * margin);
  const slopeX = slope * (area.width / size.height) * (1 - 2 * margin);
  const lowest: [number, number, number] = [...first];
  const highest: [number, number, number] = [...first];
  for (const point of points) {
    for (const k of [0, 1, 2] as const) {
      lowest[k] = Math.min(lowest[k], point[k]);
      highest[k] = Math.max(highest[k], point[k]);
    }
  }
  let target: Vec3 = [(lowest[0] + highest[0]) / 2, (lowest[1] + highest[1]) / 2, (lowest[2] + highest[2]) / 2];
  let distance = 0;
  // The middle of what is seen depends on the distance and the distance on the middle: a few rounds settle both.
  for (let round = 0; round < 4; round++) {
    distance = distanceToHold(points, target, { right, up, towards }, slopeX, slopeY);
    const seen = points.map((point) => {
      const rel = sub(point, target);
      const depth = distance - dot(rel, towards);
      return [dot(rel, right) / depth, dot(rel, up) / depth] as const;
    });
    const xs = seen.map(([x]) => x);
    const ys = seen.map(([, y]) => y);
    const middleX = (Math.min(...xs) + Math.max(...xs)) / 2;
    const middleY = (Math.min(...ys) + Math.max(...ys)) / 2;
    target = along(along(target, right, middleX * distance), up, middleY * distance);
  }
  distance = distanceToHold(points, target, { right, up, towards }, slopeX, slopeY);
  return { position: along(target, towards, distance), target, distance };
};

/** The eight corners of a box. */
export const cornersOf = ({ min, max }: { readonly min: Vec3; readonly max: Vec3 }): Vec3[] =>
  [min[0], max[0]].flatMap((x) => [min[1], max[1]].flatMap((y) => [min[2], max[2]].map((z): Vec3 => [x, y, z])));
