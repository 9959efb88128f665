import { describe, expect, it } from 'vitest';
import { buildBvh } from '#geometry/bvh.ts';
import { closestPoint, createClosestHit } from '#geometry/bvhClosest.ts';
import { createRayHit, createRayHits, raycastAll, raycastFirst } from '#geometry/bvhRaycast.ts';

const SEED = Number(process.env.DORSUM_SEED ?? 20261);

const mulberry = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

type V = readonly [number, number, number];
const sub = (a: V, b: V): V => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: V, b: V): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: V, b: V): V => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const at = (a: V, d: V, t: number): V => [a[0] + d[0] * t, a[1] + d[1] * t, a[2] + d[2] * t];

/** A soup of small triangles with a few large ones, as float32 so that both sides see the same corners. */
const soup = (random: () => number, count: number) => {
  const positions = new Float32Array(count * 9);
  for (let t = 0; t < count; t++) {
    const size = t % 20 === 0 ? 70 : 8;
    const centre = [random() * 100, random() * 100, random() * 100];
    for (let i = 0; i < 9; i++) positions[t * 9 + i] = (centre[i % 3] ?? 0) + (random() - 0.5) * size;
  }
  const indices = new Uint32Array(count * 3).map((_, i) => i);
  const corner = (t: number, k: number): V => {
    const o = t * 9 + k * 3;
    return [positions[o] ?? 0, positions[o + 1] ?? 0, positions[o + 2] ?? 0];
  };
  return { positions, indices, corner, count };
};
type Soup = ReturnType<typeof soup>;

/** Plane first, then three edge tests: another method than the one under test. */
const meet = (s: Soup, t: number, o: V, d: V): number | null => {
  const [a, b, c] = [s.corner(t, 0), s.corner(t, 1), s.corner(t, 2)];
  const n = cross(sub(b, a), sub(c, a));
  const slope = dot(n, d);
  if (slope === 0) return null;
  const distance = dot(n, sub(a, o)) / slope;
  const p = at(o, d, distance);
  const isInside =
    dot(n, cross(sub(b, a), sub(p, a))) >= 0 &&
    dot(n, cross(sub(c, b), sub(p, b))) >= 0 &&
    dot(n, cross(sub(a, c), sub(p, c))) >= 0;
  return isInside && distance >= 0 ? distance : null;
};

const toSegment = (p: V, a: V, b: V): number => {
  const ab = sub(b, a);
  const t = Math.min(1, Math.max(0, dot(sub(p, a), ab) / (dot(ab, ab) || 1)));
  return Math.hypot(...sub(p, at(a, ab, t)));
};
const toTriangle = (s: Soup, t: number, p: V): number => {
  const [a, b, c] = [s.corner(t, 0), s.corner(t, 1), s.corner(t, 2)];
  const n = cross(sub(b, a), sub(c, a));
  const foot = meet(s, t, p, n) ?? meet(s, t, p, [-n[0], -n[1], -n[2]]);
  const edges = Math.min(toSegment(p, a, b), toSegment(p, b, c), toSegment(p, c, a));
  return foot === null ? edges : Math.min(edges, foot * Math.hypot(...n));
};

describe(`triangle hierarchy against brute force (seed ${SEED})`, () => {
  const random = mulberry(SEED);
  const s = soup(random, 700);
  const bvh = buildBvh(s.positions, s.indices);
  const direction = (): V => {
    const v: V = [random() - 0.5, random() - 0.5, random() - 0.5];
    const l = Math.hypot(...v) || 1;
    return [v[0] / l, v[1] / l, v[2] / l];
  };
  const all = (o: V, d: V): { t: number; distance: number }[] =>
    Array.from({ length: s.count }, (_, t) => ({ t, distance: meet(s, t, o, d) }))
      .filter((h): h is { t: number; distance: number } => h.distance !== null)
      .sort((a, b) => a.distance - b.distance);

  it('finds the nearest triangle of a ray, within reach and with the face it meets', () => {
    const hit = createRayHit();
    let met = 0;
    for (let i = 0; i < 600; i++) {
      const o: V = [random() * 140 - 20, random() * 140 - 20, random() * 140 - 20];
      const d: V = i % 5 === 0 ? ([[1, 0, 0] as V, [0, -1, 0] as V, [0, 0, 1] as V][i % 3] ?? [1, 0, 0]) : direction();
      const reach = i % 2 ? Infinity : 30;
      const expected = all(o, d).find((h) => h.distance <= reach);
      expect(raycastFirst(bvh, ...o, ...d, reach, hit)).toBe(expected !== undefined);
      expect(hit.triangle).toBe(expected?.t ?? -1);
      if (!expected) continue;
      met++;
      expect(hit.distance).toBeCloseTo(expected.distance, 6);
      const n = cross(
        sub(s.corner(expected.t, 1), s.corner(expected.t, 0)),
        sub(s.corner(expected.t, 2), s.corner(expected.t, 0)),
      );
      expect(hit.isEntering).toBe(dot(n, d) < 0);
    }
    expect(met).toBeGreaterThan(100);
  });

  it('lists every meeting of a ray in order, growing past its first capacity', () => {
    const hits = createRayHits(2);
    let longest = 0;
    for (let i = 0; i < 300; i++) {
      const o: V = [-30, random() * 100, random() * 100];
      const d: V = i % 4 === 0 ? [1, 0, 0] : direction();
      const expected = all(o, d);
      expect(raycastAll(bvh, ...o, ...d, Infinity, hits)).toBe(expected.length);
      expect([...hits.triangles.subarray(0, hits.count)]).toEqual(expected.map((h) => h.t));
      longest = Math.max(longest, hits.count);
    }
    expect(longest).toBeGreaterThan(4);
  });

  it('finds the closest point of the mesh, or none beyond reach', () => {
    const hit = createClosestHit();
    for (let i = 0; i < 400; i++) {
      const p: V = [random() * 160 - 30, random() * 160 - 30, random() * 160 - 30];
      const nearest = Math.min(...Array.from({ length: s.count }, (_, t) => toTriangle(s, t, p)));
      expect(closestPoint(bvh, ...p, Infinity, hit)).toBe(true);
      expect(hit.distance).toBeCloseTo(nearest, 4);
      expect(Math.hypot(hit.x - p[0], hit.y - p[1], hit.z - p[2])).toBeCloseTo(hit.distance, 9);
      expect(closestPoint(bvh, ...p, nearest * 0.99, hit)).toBe(false);
      expect(hit.triangle).toBe(-1);
    }
  });
});

describe('triangle hierarchy at its limits', () => {
  const one = [0, 0, 0, 10, 0, 0, 0, 10, 0];

  it('refuses a mesh without triangles', () => {
    expect(() => buildBvh([], [])).toThrow(/at least one triangle/);
  });

  it('holds many triangles in one place', () => {
    const bvh = buildBvh(
      one,
      new Uint32Array(300).map((_, i) => i % 3),
    );
    const hits = createRayHits();
    expect(raycastAll(bvh, 2, 2, 5, 0, 0, -1, Infinity, hits)).toBe(100);
    expect([...hits.triangles.subarray(0, 100)]).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('answers from a triangle without area by its line', () => {
    const bvh = buildBvh([0, 0, 0, 10, 0, 0, 5, 0, 0], [0, 1, 2]);
    const hit = createClosestHit();
    expect(closestPoint(bvh, 7, 3, 0, Infinity, hit)).toBe(true);
    expect(hit.distance).toBeCloseTo(3, 9);
    expect(raycastFirst(bvh, 5, 0, 5, 0, 0, -1, Infinity, createRayHit())).toBe(false);
  });

  it('meets a flat box from a ray that runs along an axis in its border', () => {
    const bvh = buildBvh(one, [0, 1, 2]);
    expect(raycastFirst(bvh, 0, 5, 5, 0, 0, -1, Infinity, createRayHit())).toBe(true);
  });
});
