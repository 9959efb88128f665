import { describe, expect, it } from 'vitest';
import { clipMesh } from '#geometry/clipMesh.ts';
import { marchFrom } from '#geometry/fastMarching.ts';
import { areaOf } from '#geometry/measureMesh.ts';
import { buildPointTree } from '#geometry/pointTree.ts';
import { remesh } from '#geometry/remesh/remesh.ts';
import { type RawMesh, surfaceNets } from '#geometry/surfaceNets.ts';

const RADIUS = 40;
const ball = surfaceNets(
  {
    sdf: (x, y, z) => Math.hypot(x, y, z) - RADIUS,
    bounds: { min: [-RADIUS - 6, -RADIUS - 6, -RADIUS - 6], max: [RADIUS + 6, RADIUS + 6, RADIUS + 6] },
  },
  6,
);
const half = clipMesh(ball, (x) => -x);

const edgeLengths = ({ positions, indices }: RawMesh): number[] => {
  const lengths: number[] = [];
  for (let t = 0; t < indices.length; t++) {
    const [a, b] = [indices[t] ?? 0, indices[t % 3 === 2 ? t - 2 : t + 1] ?? 0];
    lengths.push(Math.hypot(...[0, 1, 2].map((k) => (positions[a * 3 + k] ?? 0) - (positions[b * 3 + k] ?? 0))));
  }
  return lengths.sort((p, q) => p - q);
};
const at = ({ positions }: RawMesh, i: number) => positions.subarray(i * 3, i * 3 + 3);

describe('clipping a mesh', () => {
  it('keeps what is below 0 and ends where the function is 0', () => {
    let onCut = 0;
    for (let i = 0; i < half.positions.length; i += 3) {
      expect(half.positions[i]).toBeGreaterThanOrEqual(-1e-3);
      if (Math.abs(half.positions[i] ?? 1) < 1e-3) onCut++;
    }
    expect(onCut).toBeGreaterThan(20);
    expect(areaOf(half) / areaOf(ball)).toBeCloseTo(0.5, 2);
  });
});

describe('meshing a surface anew', () => {
  const fine = remesh(half, { edgeMm: 3, longestMm: 4, isSameBorder: (a, b) => a[0] < 0.01 && b[0] < 0.01 });

  it('leaves no edge longer than asked, and hardly one that is short', () => {
    const lengths = edgeLengths(fine);
    expect(lengths.at(-1)).toBeLessThanOrEqual(4);
    expect(lengths[Math.floor(lengths.length * 0.05)]).toBeGreaterThan(1.6);
  });

  it('stays on the surface, keeps its area and its border', () => {
    expect(areaOf(fine) / areaOf(half)).toBeCloseTo(1, 1);
    let border = 0;
    for (let i = 0; i < fine.positions.length / 3; i++) {
      const [x = 0, y = 0, z = 0] = at(fine, i);
      expect(Math.hypot(x, y, z)).toBeGreaterThan(RADIUS - 2);
      expect(Math.hypot(x, y, z)).toBeLessThan(RADIUS + 1);
      if (x < 0.01) border++;
    }
    expect(border).toBeGreaterThan(2 * Math.PI * RADIUS * 0.2);
  });

  it('meets every inner edge from both sides', () => {
    const seen = new Set<string>();
    for (let t = 0; t < fine.indices.length; t++) {
      const [a, b] = [fine.indices[t] ?? 0, fine.indices[t % 3 === 2 ? t - 2 : t + 1] ?? 0];
      expect(seen.has(`${a} ${b}`)).toBe(false);
      seen.add(`${a} ${b}`);
    }
    const open = [...seen].filter((edge) => !seen.has(edge.split(' ').reverse().join(' ')));
    for (const edge of open) {
      for (const vertex of edge.split(' ')) expect(at(fine, Number(vertex))[0]).toBeLessThan(0.01);
    }
  });

  it('gives the same mesh each time', () => {
    const again = remesh(half, { edgeMm: 3, longestMm: 4, isSameBorder: (a, b) => a[0] < 0.01 && b[0] < 0.01 });
    expect(again).toEqual(fine);
  });

  it('lets a front spread over it as far as the arcs of a ball are long', () => {
    const start = Array.from({ length: fine.positions.length / 3 }, (_, i) => i).reduce((best, i) =>
      (at(fine, i)[0] ?? 0) > (at(fine, best)[0] ?? 0) ? i : best,
    );
    const distances = marchFrom(fine, [start]);
    for (let i = 0; i < distances.length; i++) {
      const [p, q] = [at(fine, start), at(fine, i)];
      const along = [0, 1, 2].reduce((sum, k) => sum + (p[k] ?? 0) * (q[k] ?? 0), 0);
      const arc = RADIUS * Math.acos(Math.min(1, along / (Math.hypot(...p) * Math.hypot(...q))));
      expect(Math.abs((distances[i] ?? 0) - arc)).toBeLessThan(1 + 0.06 * arc);
    }
  });
});

describe('the nearest of some points', () => {
  it('is as far as trying them all says', () => {
    const tree = buildPointTree(half.positions);
    for (const [x, y, z] of [
      [0, 0, 0],
      [90, 3, -8],
      [20, 30, 25],
      [-15, -50, 2],
    ] as const) {
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < half.positions.length / 3; i++) {
        const [px = 0, py = 0, pz = 0] = at(half, i);
        nearest = Math.min(nearest, Math.hypot(px - x, py - y, pz - z));
      }
      expect(tree.distanceTo(x, y, z)).toBeCloseTo(nearest, 4);
    }
    expect(buildPointTree(new Float32Array(0)).distanceTo(1, 2, 3)).toBe(Number.POSITIVE_INFINITY);
  });
});
