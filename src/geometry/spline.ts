import type { Vec3 } from '#anatomy/frame.ts';
import type { Knot } from './primitive.ts';
import { distanceBetween, mix, scale, subtract } from './vec.ts';

const catmullRom = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

const at = <T>(row: readonly T[], i: number): T => {
  const item = row[i];
  if (item === undefined) throw new Error(`expected an item at ${i} of a row of ${row.length}`);
  return item;
};

/** The knot before the first: mirrored through it in place, with the same radius. */
const beyond = (end: Knot, inner: Knot): Knot => [
  2 * end[0] - inner[0],
  2 * end[1] - inner[1],
  2 * end[2] - inner[2],
  end[3],
];

/** A Catmull-Rom curve through all knots, `steps` pieces to each span; knots carry their radius along. */
export const upsampleKnots = (row: readonly Knot[], steps: number): Knot[] => {
  const last = row.length - 1;
  if (last < 1) return [...row];
  const out: Knot[] = [];
  for (let i = 0; i < last; i++) {
    const b = at(row, i);
    const c = at(row, i + 1);
    const a = i > 0 ? at(row, i - 1) : beyond(b, c);
    const d = i + 2 <= last ? at(row, i + 2) : beyond(c, b);
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      out.push([
        catmullRom(a[0], b[0], c[0], d[0], t),
        catmullRom(a[1], b[1], c[1], d[1], t),
        catmullRom(a[2], b[2], c[2], d[2], t),
        catmullRom(a[3], b[3], c[3], d[3], t),
      ]);
    }
  }
  out.push(at(row, last));
  return out;
};

/** The point at share `t` of the span b→c of a centripetal Catmull-Rom curve (Barry and Goldman's pyramid). */
const centripetal = (a: Vec3, b: Vec3, c: Vec3, d: Vec3, t: number): Vec3 => {
  const step = (p: Vec3, q: Vec3): number => Math.sqrt(distanceBetween(p, q)) || 1e-6;
  const t1 = step(a, b);
  const t2 = t1 + step(b, c);
  const t3 = t2 + step(c, d);
  const s = t1 + (t2 - t1) * t;
  const between = (p: Vec3, q: Vec3, from: number, to: number): Vec3 => mix(p, q, (s - from) / (to - from));
  const ab = between(a, b, 0, t1);
  const bc = between(b, c, t1, t2);
  const cd = between(c, d, t2, t3);
  return between(between(ab, bc, 0, t2), between(bc, cd, t1, t3), t1, t2);
};

/** Pieces a span is cut into before arc length is measured. */
const FINE_STEPS = 16;

/**
 * A centripetal Catmull-Rom curve through `points`, cut into `count` points at even steps of arc length.
 * Centripetal spans neither loop nor overshoot where points lie unevenly.
 * @throws where fewer than two points are given
 */
export const resampleCurve = (points: readonly Vec3[], count: number): Vec3[] => {
  const last = points.length - 1;
  if (last < 1) throw new Error(`expected at least 2 points for a curve, got ${points.length}`);
  const through = (p: Vec3, q: Vec3): Vec3 => subtract(scale(p, 2), q);
  const padded: Vec3[] = [
    through(at(points, 0), at(points, 1)),
    ...points,
    through(at(points, last), at(points, last - 1)),
  ];
  const fine: Vec3[] = [];
  for (let i = 0; i < last; i++) {
    for (let s = 0; s < FINE_STEPS; s++) {
      fine.push(centripetal(at(padded, i), at(padded, i + 1), at(padded, i + 2), at(padded, i + 3), s / FINE_STEPS));
    }
  }
  fine.push(at(points, last));
  return resamplePolyline(fine, count);
};

/** `count` points at even steps of length along straight pieces; the ends are kept. */
export const resamplePolyline = (points: readonly Vec3[], count: number): Vec3[] => {
  const lengths: number[] = [0];
  for (let i = 1; i < points.length; i++) {
    lengths.push(at(lengths, i - 1) + distanceBetween(at(points, i - 1), at(points, i)));
  }
  const total = at(lengths, lengths.length - 1);
  const out: Vec3[] = [];
  let i = 1;
  for (let k = 0; k < count; k++) {
    const target = count > 1 ? (total * k) / (count - 1) : 0;
    while (i < points.length - 1 && at(lengths, i) < target) i++;
    const from = at(lengths, i - 1);
    const span = at(lengths, i) - from;
    const t = span > 0 ? Math.min(1, (target - from) / span) : 0;
    const p = at(points, i - 1);
    const q = at(points, i);
    out.push(mix(p, q, t));
  }
  return out;
};
