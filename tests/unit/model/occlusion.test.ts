import { describe, expect, it } from 'vitest';
import { findPart, type Part } from '#anatomy/structures.ts';
import { buildBvh } from '#geometry/bvh.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { bakeOcclusion } from '#model/occlusion/bakeOcclusion.ts';
import { isShadedBy, occluderSetOf } from '#model/occlusion/occluders.ts';
import { cosineDirections, OCCLUSION_REACH_MM } from '#model/occlusion/occlusionRays.ts';
import { smoothOcclusion } from '#model/occlusion/smoothOcclusion.ts';

const part = (id: string): Part => {
  const found = findPart(id);
  if (!found) throw new Error(id);
  return found;
};

/** A square of 200 mm in the plane y = height, facing up. */
const floor = (height: number): TriangleMesh => ({
  positions: new Float32Array([-100, height, -100, -100, height, 100, 100, height, 100, 100, height, -100]),
  normals: new Float32Array([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]),
  indices: new Uint32Array([0, 1, 2, 0, 2, 3]),
});
const POINT = { positions: new Float32Array([0, 0, 0]), normals: new Float32Array([0, 1, 0]) };

describe('who shades whom', () => {
  it('lets bones be shaded by bones alone', () => {
    expect(isShadedBy(part('rib-3'), part('scapula'))).toBe(true);
    expect(isShadedBy(part('rib-3'), part('disc-t3'))).toBe(true);
    expect(isShadedBy(part('rib-3'), part('trapezius-ascending'))).toBe(false);
  });

  it('keeps a muscle free of the shade of the layers above it', () => {
    const rhomboid = part('rhomboid-major');
    expect(isShadedBy(rhomboid, part('trapezius-ascending'))).toBe(false);
    expect(isShadedBy(rhomboid, part('levator-scapulae'))).toBe(true);
    expect(isShadedBy(rhomboid, part('longissimus-thoracis'))).toBe(true);
    expect(isShadedBy(rhomboid, part('rib-3'))).toBe(true);
  });

  it('lets fascia be shaded and shade nothing but fascia', () => {
    const fascia = part('thoracolumbar-fascia');
    expect(isShadedBy(fascia, part('multifidus'))).toBe(true);
    expect(isShadedBy(fascia, fascia)).toBe(true);
    expect(isShadedBy(part('latissimus-dorsi'), fascia)).toBe(false);
  });

  it('names one set for all bones and one for each layer of muscles', () => {
    expect(occluderSetOf(part('sacrum'))).toBe(occluderSetOf(part('costal-cartilage')));
    expect(occluderSetOf(part('rhomboid-major'))).toBe(occluderSetOf(part('infraspinatus')));
    expect(occluderSetOf(part('rhomboid-major'))).not.toBe(occluderSetOf(part('latissimus-dorsi')));
    expect(occluderSetOf(part('latissimus-dorsi'))).not.toBe(occluderSetOf(part('thoracolumbar-fascia')));
  });
});

describe('ambient occlusion of a vertex', () => {
  const openUnder = (height: number) => {
    const { positions, indices } = floor(height);
    return bakeOcclusion(POINT, buildBvh(positions, indices))[0] as number;
  };

  it('is 1 where nothing is above it, and where all is out of reach', () => {
    expect(openUnder(-1)).toBe(1);
    expect(openUnder(OCCLUSION_REACH_MM + 5)).toBe(1);
  });

  it('falls as a cover comes nearer', () => {
    const [far, mid, near] = [openUnder(35), openUnder(15), openUnder(2)] as [number, number, number];
    expect(far).toBeLessThan(1);
    expect(mid).toBeLessThan(far);
    expect(near).toBeLessThan(mid);
    expect(near).toBeLessThan(0.2);
  });

  it('does not depend on which way the vertex faces', () => {
    const { positions, indices } = floor(15);
    const along = (axis: number, sign: 1 | -1) => {
      const turn = (values: Float32Array) =>
        values.map((_, i) => {
          const k = i % 3;
          const value = values[i - k + ((k + 4 - axis) % 3)] as number;
          return k === axis ? value * sign : value;
        });
      const cover = buildBvh(turn(positions), indices);
      return bakeOcclusion({ positions: POINT.positions, normals: turn(POINT.normals) }, cover)[0] as number;
    };
    const values = ([0, 1, 2] as const).flatMap((axis) => [along(axis, 1), along(axis, -1)]);
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(0.06);
  });

  it('looks in directions of unit length that thin out towards the horizon', () => {
    const directions = cosineDirections(64);
    let height = 0;
    for (let i = 0; i < directions.length; i += 3) {
      const [x, y, z] = [directions[i] as number, directions[i + 1] as number, directions[i + 2] as number];
      expect(Math.hypot(x, y, z)).toBeCloseTo(1, 9);
      expect(z).toBeGreaterThan(0);
      height += z / 64;
    }
    expect(height).toBeCloseTo(2 / 3, 2);
  });
});

describe('smoothing', () => {
  it('moves a vertex towards its neighbours and keeps an even shade even', () => {
    const mesh = floor(0);
    const [spiked = new Float32Array()] = smoothOcclusion([{ mesh, open: new Float32Array([1, 0, 0, 0]) }]);
    expect(spiked[0]).toBeCloseTo(0.45, 6);
    expect(spiked[1]).toBeGreaterThan(0);
    const [even = new Float32Array()] = smoothOcclusion([{ mesh, open: new Float32Array(4).fill(0.5) }]);
    for (const value of even) expect(value).toBeCloseTo(0.5, 6);
  });

  it('runs on across a cut: vertices of two parts in one place end up equal', () => {
    const right = floor(0);
    const left = { ...right, positions: right.positions.map((value, i) => (i % 3 === 0 ? value - 200 : value)) };
    const [a = new Float32Array(), b = new Float32Array()] = smoothOcclusion([
      { mesh: left, open: new Float32Array([0.1, 0.2, 0.3, 0.4]) },
      { mesh: right, open: new Float32Array([0.8, 0.7, 0.6, 0.5]) },
    ]);
    expect(a[3]).toBe(b[0]);
    expect(a[2]).toBe(b[1]);
    expect(a[0]).not.toBe(b[3]);
  });
});
