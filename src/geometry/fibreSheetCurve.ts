/** A control point of any dimension: place first, further values (a radius, a thickness) are carried along. */
export type ControlPoint = readonly number[];

/** Dimensions that measure distance along a curve; what follows them is interpolated but has no say in the pace. */
const PLACE_DIMENSIONS = 3;
const CENTRIPETAL = 0.5;
const SMALLEST_KNOT = 1e-6;

const distanceBetween = (a: ControlPoint, b: ControlPoint): number => {
  let sum = 0;
  for (let k = 0; k < Math.min(PLACE_DIMENSIONS, a.length); k++) sum += ((b[k] ?? 0) - (a[k] ?? 0)) ** 2;
  return Math.sqrt(sum);
};

const reflect = (end: ControlPoint, neighbour: ControlPoint): number[] =>
  end.map((v, k) => (k < PLACE_DIMENSIONS ? 2 * v - (neighbour[k] ?? 0) : v));

/** One centripetal Catmull-Rom segment between `p1` and `p2` at `t` in 0…1 (Barry and Goldman's pyramid). */
const evaluateSegment = (
  p0: ControlPoint,
  p1: ControlPoint,
  p2: ControlPoint,
  p3: ControlPoint,
  t: number,
): number[] => {
  const knot = (a: ControlPoint, b: ControlPoint) => Math.max(SMALLEST_KNOT, distanceBetween(a, b) ** CENTRIPETAL);
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const at = t1 + (t2 - t1) * t;
  const mix = (a: number, b: number, from: number, to: number) => ((to - at) * a + (at - from) * b) / (to - from);
  return p1.map((b, k) => {
    const a = p0[k] ?? 0;
    const c = p2[k] ?? 0;
    const d = p3[k] ?? 0;
    const ab = mix(a, b, 0, t1);
    const bc = mix(b, c, t1, t2);
    const cd = mix(c, d, t2, t3);
    return mix(mix(ab, bc, 0, t2), mix(bc, cd, t1, t3), t1, t2);
  });
};

/**
 * Draws a centripetal Catmull-Rom curve through control points and takes points off it at even
 * arc length of the control polygon. Passes through the first and the last control point.
 * @param points at least two control points of one dimension, mm
 * @param count points wanted, at least two
 * @param isEven gives every stretch between neighbouring control points the same share, however long it is
 * @throws RangeError where there are fewer than two control points
 */
export const drawControlCurve = (points: readonly ControlPoint[], count: number, isEven = false): number[][] => {
  const first = points[0];
  const last = points.at(-1);
  const second = points[1];
  const beforeLast = points.at(-2);
  if (!first || !second || !last || !beforeLast) {
    throw new RangeError(`A curve needs at least 2 control points, got ${points.length}`);
  }
  const padded: ControlPoint[] = [reflect(first, second), ...points, reflect(last, beforeLast)];
  const lengths = points.slice(1).map((p, i) => (isEven ? 1 : distanceBetween(points[i] ?? p, p)));
  const total = lengths.reduce((sum, l) => sum + l, 0);
  return Array.from({ length: count }, (_, s) => {
    let rest = (s / (count - 1)) * total;
    let i = 0;
    while (i < lengths.length - 1 && rest > (lengths[i] ?? 0)) rest -= lengths[i++] ?? 0;
    const t = Math.min(1, rest / Math.max(SMALLEST_KNOT, lengths[i] ?? 0));
    return evaluateSegment(padded[i] ?? first, padded[i + 1] ?? first, padded[i + 2] ?? last, padded[i + 3] ?? last, t);
  });
};
