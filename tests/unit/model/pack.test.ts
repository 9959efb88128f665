import { describe, expect, it } from 'vitest';
import { countOpenEdges, smallestTriangleArea, volumeOf } from '#geometry/measureMesh.ts';
import { weldVertices } from '#geometry/weldVertices.ts';
import { readModel } from '#model/checks/readModel.ts';
import { validateGlb } from '#model/checks/validateGlb.ts';
import type { LevelPart } from '#model/levels/levelPart.ts';
import { buildManifest } from '#model/manifest.ts';
import { dropCollapsed } from '#model/pack/dropCollapsed.ts';
import { flipSlivers } from '#model/pack/flipSlivers.ts';
import { packBody } from '#model/pack/packBody.ts';
import { packPart } from '#model/pack/packPart.ts';
import {
  dequantisePositions,
  FULL_PRECISION,
  LIGHT_PRECISION,
  quantiseFibre,
  quantiseOcclusion,
  quantisePositions,
} from '#model/pack/quantise.ts';

/** An octahedron with a radius of 20 mm about a point left of the middle of the back. */
const octahedron = (part: string, hasFibres: boolean, open: readonly number[] | null = null): LevelPart => {
  const [cx, cy, cz] = part === 'skin' ? [0, 1200, 0] : [100, 1200, -20];
  const corners = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ] as const;
  return {
    part,
    mesh: {
      positions: new Float32Array(corners.flatMap(([x, y, z]) => [cx + 20 * x, cy + 20 * y, cz + 20 * z])),
      normals: new Float32Array(corners.flat()),
      indices: new Uint32Array([0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5]),
    },
    fibre: hasFibres
      ? Float32Array.from({ length: 24 }, (_, i) => [0.25, (i >> 2) / 5, 0.5, 60 / 255][i % 4] ?? 0)
      : null,
    fibreLengthMm: hasFibres ? 123.45 : null,
    open: open && Float32Array.from(open),
    seen: null,
    attachments: hasFibres
      ? [
          {
            bone: 'scapula',
            kind: 'insertion',
            points: Array.from({ length: 9 }, (_, i) => [100 + i, 1200, -20] as const),
          },
        ]
      : [],
  };
};
const BODY = [octahedron('skin', false), octahedron('rhomboid-major', true, [0, 0.2, 0.4, 0.6, 0.8, 1])];
const STEP_M = FULL_PRECISION.stepM;

const normalAt = (packed: { normals: Float32Array; indices: Uint32Array }, corner: number, k: number): number =>
  packed.normals[(packed.indices[corner] as number) * 3 + k] as number;

describe('the lattice of positions', () => {
  it('moves no point by more than half a step, and mirrors exactly', () => {
    const points = new Float32Array([123.456, 1499.99, -87.654]);
    const mirrored = new Float32Array([-123.456, 1499.99, -87.654]);
    const steps = quantisePositions(points, STEP_M);
    dequantisePositions(steps, STEP_M).forEach((value, i) => {
      expect(Math.abs(value - (points[i] as number))).toBeLessThan(0.0306);
    });
    const other = quantisePositions(mirrored, STEP_M);
    expect(other[0]).toBe(-(steps[0] as number));
    expect([other[1], other[2]]).toEqual([steps[1], steps[2]]);
  });

  it('refuses points far from the body and points that are no numbers', () => {
    expect(() => quantisePositions(new Float32Array([0, 5000, 0]), STEP_M)).toThrow(/within 2 m/);
    expect(() => quantisePositions(new Float32Array([Number.NaN, 0, 0]), STEP_M)).toThrow(/within 2 m/);
  });

  it('drops the triangles that fall together, and no hole stays where they were', () => {
    // A tetrahedron with one corner cut off so close that the cut is finer than the lattice.
    const positions = new Int16Array([0, 0, 0, 100, 0, 0, 0, 100, 0, 0, 0, 100, 0, 0, 100, 0, 0, 100]);
    const indices = new Uint32Array([0, 2, 1, 0, 1, 4, 0, 4, 3, 1, 2, 5, 1, 5, 4, 2, 0, 3, 2, 3, 5, 3, 4, 5]);
    const kept = dropCollapsed(positions, indices);
    expect(kept.length / 3).toBe(4);
    const place = weldVertices(positions);
    const welded = kept.map((v) => place[v] as number);
    expect(countOpenEdges({ positions: Float32Array.from(positions), indices: welded })).toBe(0);
  });

  it('gives slivers an area again: the four corners of sliver and neighbour are shared out anew', () => {
    // A tetrahedron with a vertex in the middle of one edge: the two triangles at it are one real, one without area.
    const positions = new Int16Array([0, 0, 0, 100, 0, 0, 0, 100, 0, 0, 0, 100, 50, 0, 0]);
    const indices = new Uint32Array([0, 2, 1, 0, 4, 3, 4, 1, 3, 0, 1, 4, 1, 2, 3, 0, 3, 2]);
    const whole = { positions: Float32Array.from(positions), indices };
    expect([countOpenEdges(whole), smallestTriangleArea(whole)]).toEqual([0, 0]);
    const mended = { ...whole, indices: flipSlivers(positions, indices) };
    expect(mended.indices.length).toBe(indices.length);
    expect(countOpenEdges(mended)).toBe(0);
    expect(smallestTriangleArea(mended)).toBeGreaterThan(1000);
    expect(volumeOf(mended)).toBeCloseTo(volumeOf(whole), 6);
  });
});

describe('fibre attributes', () => {
  it('come back within what the shader can show, the count exactly', () => {
    const packed = quantiseFibre(new Float32Array([0.123456, 0.987654, 0.3, 57 / 255]), FULL_PRECISION);
    const [across = 0, along = 0, tendon = 0, count = 0] = [...packed].map((value) => value / 65535);
    expect(across).toBeCloseTo(0.123456, 3);
    expect(along).toBeCloseTo(0.987654, 3);
    expect(tendon).toBeCloseTo(0.3, 2);
    expect(count * 255).toBeCloseTo(57, 9);
  });

  it('stay within 0…1', () => {
    expect([...quantiseFibre(new Float32Array([-0.2, 1.2, 2, 1]), FULL_PRECISION)]).toEqual([0, 65520, 65280, 65535]);
  });
});

describe('a packed part', () => {
  it('refuses attributes that do not fit its vertices', async () => {
    const muscle = octahedron('rhomboid-major', true);
    await expect(packPart({ ...muscle, fibre: new Float32Array(8) }, FULL_PRECISION)).rejects.toThrow(/rhomboid-major/);
    await expect(packPart({ ...muscle, open: new Float32Array(2) }, FULL_PRECISION)).rejects.toThrow(/occlusion/);
    await expect(packPart({ ...muscle, part: 'tail' }, FULL_PRECISION)).rejects.toThrow(/tail/);
  });
});

describe('the order of triangles', () => {
  it('follows the depth of peel at which each comes into sight, and the counts say how far to draw', async () => {
    const seen = Uint8Array.from([3, 0, 6, 2, 0, 0, 5, 3]);
    const packed = await packPart({ ...octahedron('rhomboid-major', true), seen }, FULL_PRECISION);
    expect(packed.seenTriangles).toEqual([3, 3, 4, 6, 6, 7]);
    expect(packed.indices.length / 3).toBe(8);
    // Each triangle of an octahedron lies in an octant of its own: the first three are those that were marked 0.
    const octantOf = (t: number): string =>
      [0, 1, 2].map((k) => Math.sign([0, 1, 2].reduce((sum, c) => sum + normalAt(packed, t * 3 + c, k), 0))).join();
    expect([0, 1, 2].map(octantOf).sort()).toEqual(['-1,1,1', '-1,1,-1', '1,1,-1'].sort());
    expect(octantOf(7)).toBe('-1,-1,1');
  });

  it('counts every triangle as seen where nobody looked', async () => {
    const packed = await packPart(octahedron('rhomboid-major', true), FULL_PRECISION);
    expect(packed.seenTriangles).toEqual([8, 8, 8, 8, 8, 8]);
  });
});

describe('the light level', () => {
  it('keeps the values of normalised numbers within its coarser steps, ends included', () => {
    const packed = quantiseFibre(new Float32Array([0.5, 1, 1, 1]), LIGHT_PRECISION);
    expect((packed[0] as number) / 65535).toBeCloseTo(0.5, 2);
    expect((packed[2] as number) / 65535).toBeGreaterThan(0.96);
    expect([...quantiseOcclusion(new Float32Array([0, 1]), LIGHT_PRECISION)]).toEqual([0, 255]);
  });
});

describe('the file', () => {
  it('is read back as it went in, once on each side', async () => {
    const structures = await readModel((await packBody(BODY, FULL_PRECISION)).glb);
    expect([...structures.keys()]).toEqual(['skin', 'rhomboid-major-l', 'rhomboid-major-r']);
    for (const [id, side] of [
      ['rhomboid-major-l', 1],
      ['rhomboid-major-r', -1],
    ] as const) {
      const structure = structures.get(id);
      if (!structure) throw new Error(`expected ${id} in the file`);
      const { mesh, fibre, occlusion } = structure;
      const xs = mesh.positions.filter((_, i) => i % 3 === 0);
      expect(Math.min(...xs.map((x) => x * side))).toBeCloseTo(80, 1);
      expect(Math.max(...xs.map((x) => x * side))).toBeCloseTo(120, 1);
      expect(volumeOf(mesh)).toBeCloseTo((4 / 3) * 20 ** 3, -2);
      expect([...(occlusion ?? [])].sort().map((value) => value.toFixed(1))).toEqual([
        '0.0',
        '0.2',
        '0.4',
        '0.6',
        '0.8',
        '1.0',
      ]);
      expect(fibre?.length).toBe(24);
      // Each vertex kept its own numbers: the outermost one has the first occlusion value on either side.
      const outermost = xs.findIndex((x) => x * side > 119);
      expect(occlusion?.[outermost]).toBeCloseTo(0, 3);
      expect((mesh.normals[outermost * 3] as number) * side).toBeCloseTo(1, 2);
    }
  });

  it('holds nothing on skin that skin does not have', async () => {
    const skin = (await readModel((await packBody(BODY, FULL_PRECISION)).glb)).get('skin');
    expect([skin?.fibre, skin?.occlusion]).toEqual([null, null]);
  });

  it('passes the Khronos validator unpacked, and says the same packed', async () => {
    const { glb, twin } = await packBody(BODY, FULL_PRECISION);
    await expect(validateGlb(twin)).resolves.toBeUndefined();
    const [packed, unpacked] = [await readModel(glb), await readModel(twin)];
    for (const [id, { mesh }] of packed) expect(mesh.positions).toEqual(unpacked.get(id)?.mesh.positions);
  });

  it('is refused by the check where it is not valid', async () => {
    const { twin } = await packBody(BODY, FULL_PRECISION);
    const broken = twin.slice();
    broken[broken.length - 1] = 0;
    const text = new TextDecoder('latin1').decode(broken);
    broken[text.indexOf('"SCALAR"') + 1] = 'X'.charCodeAt(0);
    await expect(validateGlb(broken)).rejects.toThrow(/expected a GLB without errors/);
  });
});

describe('the manifest', () => {
  it('describes both sides of a packed part', async () => {
    const { packed, glb } = await packBody(BODY, FULL_PRECISION);
    const manifest = buildManifest({
      parts: BODY.map((built, i) => ({ built, packed: packed[i] as (typeof packed)[number], light: null })),
      files: [{ name: 'back.glb', bytes: glb }],
      spine: [],
      levels: [],
      shoulders: { left: [0.16, 1.3, 0.08], right: [-0.16, 1.3, 0.08] },
    });
    const [skin, left, right] = manifest.structures;
    expect([skin?.id, left?.id, right?.id]).toEqual(['skin', 'rhomboid-major-l', 'rhomboid-major-r']);
    expect(left?.bounds.min[0]).toBeCloseTo(0.08, 4);
    expect(right?.bounds.max[0]).toBeCloseTo(-0.08, 4);
    expect(manifest.statureM).toBe(1.22);
    expect(left?.volumeMl).toBeCloseTo(10.67, 1);
    expect(left?.fibreLengthMm).toBe(123.5);
    expect(left?.attachments[0]).toMatchObject({ bone: 'scapula-l', kind: 'insertion' });
    expect(left?.attachments[0]?.points.map(([x]) => x)).toEqual([0.1, 0.102, 0.104, 0.106, 0.108]);
    expect(right?.attachments[0]?.bone).toBe('scapula-r');
    expect(right?.attachments[0]?.points[0]?.[0]).toBe(-0.1);
    expect(manifest.files[0]).toMatchObject({ name: 'back.glb', bytes: glb.byteLength });
  });
});
