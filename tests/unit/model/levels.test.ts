import { describe, expect, it } from 'vitest';
import { countOpenEdges } from '#geometry/measureMesh.ts';
import type { LevelPart } from '#model/levels/levelPart.ts';
import { findSeams } from '#model/levels/seams.ts';
import { thinCovered } from '#model/levels/thinCovered.ts';
import { type Thinning, thinMesh } from '#model/levels/thinMesh.ts';
import { keyTriangles } from '#model/levels/triangleKey.ts';
import { measureLoss } from '#model/report/surfaceDistance.ts';
import { NEVER_SEEN } from '#model/visibility/lookFrom.ts';

const CELLS = 24;
const LOOSE: Thinning = { errorMm: 0.5, normalMm: 0.01, strandMm: 0, alongMm: 0, tendonMm: 0, occlusionMm: 0 };

/** A ball of 30 mm, built as a grid of latitude and longitude. */
const ball = (): LevelPart => {
  const positions: number[] = [0, 30, 0];
  for (let i = 1; i < CELLS; i++) {
    for (let j = 0; j < CELLS * 2; j++) {
      const [a, b] = [(i / CELLS) * Math.PI, (j / CELLS) * Math.PI];
      positions.push(30 * Math.sin(a) * Math.cos(b), 30 * Math.cos(a), 30 * Math.sin(a) * Math.sin(b));
    }
  }
  positions.push(0, -30, 0);
  const round = CELLS * 2;
  const at = (i: number, j: number): number =>
    i === 0 ? 0 : i === CELLS ? (CELLS - 1) * round + 1 : 1 + (i - 1) * round + (j % round);
  const indices: number[] = [];
  for (let i = 0; i < CELLS; i++) {
    for (let j = 0; j < round; j++) {
      if (i > 0) indices.push(at(i, j), at(i, j + 1), at(i + 1, j));
      if (i < CELLS - 1) indices.push(at(i, j + 1), at(i + 1, j + 1), at(i + 1, j));
    }
  }
  const count = positions.length / 3;
  return {
    part: 'rhomboid-major',
    mesh: {
      positions: Float32Array.from(positions),
      normals: Float32Array.from(positions, (v) => v / 30),
      indices: Uint32Array.from(indices),
    },
    fibre: Float32Array.from({ length: count * 4 }, (_, i) =>
      i % 4 === 3 ? 100 / 255 : i % 4 === 0 ? ((positions[(i >> 2) * 3] ?? 0) + 30) / 60 : 0.5,
    ),
    fibreLengthMm: 60,
    attachments: [],
    open: Float32Array.from({ length: count }, () => 1),
    seen: null,
  };
};
const nothing = (): boolean => false;

describe('thinning', () => {
  it('takes out triangles, moves the surface by no more than allowed and leaves it closed', () => {
    const built = ball();
    const thinned = thinMesh(built, LOOSE, nothing);
    expect(thinned.mesh.indices.length).toBeLessThan(built.mesh.indices.length / 3);
    expect(countOpenEdges(thinned.mesh)).toBe(0);
    expect(measureLoss(built.mesh, thinned.mesh, 2000).p95Mm).toBeLessThan(0.6);
  });

  it('keeps with every vertex what it carries', () => {
    const { mesh, fibre, open } = thinMesh(ball(), LOOSE, nothing);
    const count = mesh.positions.length / 3;
    expect([fibre?.length, open?.length]).toEqual([count * 4, count]);
    for (let v = 0; v < count; v++) {
      const x = mesh.positions[v * 3] ?? 0;
      expect(fibre?.[v * 4]).toBeCloseTo((x + 30) / 60, 5);
      expect(mesh.normals[v * 3]).toBeCloseTo(x / 30, 5);
    }
  });

  it('spares what would move light, shade or strands', () => {
    const built = ball();
    const shaded = { ...built, open: Float32Array.from(built.open ?? [], (_, v) => Math.sin(v * 12.9898) ** 2) };
    const loose = thinMesh(shaded, LOOSE, nothing).mesh.indices.length;
    expect(thinMesh(shaded, { ...LOOSE, occlusionMm: 5 }, nothing).mesh.indices.length).toBeGreaterThan(loose * 1.3);
  });

  it('leaves what is locked where it is', () => {
    const built = ball();
    const isUpper = (v: number): boolean => (built.mesh.positions[v * 3 + 1] ?? 0) > 0;
    const kept = new Set(keyTriangles(thinMesh(built, LOOSE, isUpper).mesh));
    const upper = keyTriangles(built.mesh).filter((_, t) =>
      [0, 1, 2].every((k) => isUpper(built.mesh.indices[t * 3 + k] ?? 0)),
    );
    expect(upper.length).toBeGreaterThan(500);
    for (const key of upper) expect(kept.has(key)).toBe(true);
  });
});

describe('thinning of what is covered', () => {
  it('leaves every triangle that can be seen, with its class, and marks the rest as never seen', () => {
    const built = ball();
    const seen = Uint8Array.from({ length: built.mesh.indices.length / 3 }, (_, t) => {
      const y = built.mesh.positions[(built.mesh.indices[t * 3] ?? 0) * 3 + 1] ?? 0;
      return y > 12 ? 0 : y > 0 ? 3 : NEVER_SEEN;
    });
    const thinned = thinCovered({ ...built, seen }, LOOSE, nothing);
    expect(thinned.mesh.indices.length).toBeLessThan(built.mesh.indices.length * 0.8);
    expect(countOpenEdges(thinned.mesh)).toBe(0);
    for (const own of [0, 3]) {
      expect(thinned.seen?.filter((s) => s === own).length).toBe(seen.filter((s) => s === own).length);
    }
    expect(thinned.seen?.length).toBe(thinned.mesh.indices.length / 3);
  });

  it('does nothing where all can be seen', () => {
    const built = ball();
    const part = { ...built, seen: new Uint8Array(built.mesh.indices.length / 3) };
    expect(thinCovered(part, LOOSE, nothing)).toBe(part);
  });
});

describe('seams', () => {
  it('are where two parts have a vertex in the same place', () => {
    const mesh = (xs: readonly number[]) => ({
      positions: Float32Array.from(xs.flatMap((x) => [x, 0, 0])),
      normals: new Float32Array(xs.length * 3),
      indices: new Uint32Array(),
    });
    const [one, other] = findSeams([{ mesh: mesh([0, 1, 2]) }, { mesh: mesh([2, 3]) }]);
    expect([0, 1, 2].map((v) => one?.(v))).toEqual([false, false, true]);
    expect([0, 1].map((v) => other?.(v))).toEqual([true, false]);
  });
});
