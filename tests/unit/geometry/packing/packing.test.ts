import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChances } from '#geometry/packing/adaptiveBits.ts';
import { decodeMesh } from '#geometry/packing/decodeMesh.ts';
import { encodeMesh } from '#geometry/packing/encodeMesh.ts';
import { makeIntegerModel, putSigned, putUnsigned, takeSigned, takeUnsigned } from '#geometry/packing/integers.ts';
import { createRangeDecoder } from '#geometry/packing/rangeDecoder.ts';
import { createRangeEncoder } from '#geometry/packing/rangeEncoder.ts';
import { SEED } from '../../seed.ts';

describe(`range coder (seed ${SEED})`, () => {
  it('gives back any row of bits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 })), { maxLength: 3000 }),
        (bits) => {
          const encoder = createRangeEncoder();
          const learnt = makeChances(4);
          for (const [context, bit] of bits) encoder.putBit(learnt, context, bit);
          const decoder = createRangeDecoder(encoder.finish());
          const again = makeChances(4);
          expect(bits.map(([context]) => decoder.takeBit(again, context))).toEqual(bits.map(([, bit]) => bit));
        },
      ),
      { seed: SEED },
    );
  });

  it('carries through long rows of full bytes', () => {
    const rare = Array.from({ length: 40_000 }, (_, i) => (i % 997 === 0 ? 0 : 1));
    const encoder = createRangeEncoder();
    const learnt = makeChances(1);
    for (const bit of rare) encoder.putBit(learnt, 0, bit);
    const bytes = encoder.finish();
    const decoder = createRangeDecoder(bytes);
    const again = makeChances(1);
    expect(rare.map(() => decoder.takeBit(again, 0))).toEqual(rare);
    expect(bytes.length).toBeLessThan(40_000 / 8 / 4);
  });

  it('gives back whole numbers of either sign and any size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 22), max: 2 ** 22 })), (values) => {
        const encoder = createRangeEncoder();
        const model = makeIntegerModel();
        for (const value of values) putSigned(encoder, model, value);
        const decoder = createRangeDecoder(encoder.finish());
        const again = makeIntegerModel();
        expect(values.map(() => takeSigned(decoder, again))).toEqual(values.map((value) => value + 0));
      }),
      { seed: SEED },
    );
  });

  it('refuses what is no whole number', () => {
    for (const value of [-1, 0.5, Number.NaN, 2 ** 25])
      expect(() => putUnsigned(createRangeEncoder(), makeIntegerModel(), value)).toThrow(/whole number/);
  });

  it('says that bytes hold no number rather than running on', () => {
    const decoder = createRangeDecoder(Uint8Array.from({ length: 40 }, () => 255));
    const model = makeIntegerModel();
    expect(() => {
      for (let i = 0; i < 1000; i++) takeUnsigned(decoder, model);
    }).toThrow(/hold none/);
  });
});

/** A sheet of two-triangle cells, some left out, so that it has holes, borders and loose islands. */
const drawSheet = (columns: number, rows: number, isOpen: (cell: number) => boolean) => {
  const grid: number[] = [];
  const indices: number[] = [];
  const used = new Map<number, number>();
  const corner = (x: number, y: number): number => {
    const key = y * (columns + 1) + x;
    const known = used.get(key);
    if (known !== undefined) return known;
    grid.push(x * 40, y * 38 - x, Math.round(300 * Math.sin(x / 3 + y / 5)));
    used.set(key, used.size);
    return used.size - 1;
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (isOpen(y * columns + x)) continue;
      const [a, b, c, d] = [corner(x, y), corner(x + 1, y), corner(x, y + 1), corner(x + 1, y + 1)];
      indices.push(a, b, c, c, b, d);
    }
  }
  return { grid: Int32Array.from(grid), indices: Uint32Array.from(indices) };
};

const cornersOf = (grid: Int32Array, indices: ArrayLike<number>): string[] => {
  const rows: string[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const names = [0, 1, 2].map((e) => grid.slice((indices[t + e] ?? 0) * 3, (indices[t + e] ?? 0) * 3 + 3).join(' '));
    const first = names.indexOf([...names].sort()[0] ?? '');
    rows.push([...names.slice(first), ...names.slice(0, first)].join(' | '));
  }
  return rows.sort();
};

describe(`packed mesh (seed ${SEED})`, () => {
  it('gives back the same triangles with the same turn, whatever its holes and islands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        (columns, rows, stream) => {
          const open = new Set<number>();
          for (let i = 0; i < columns * rows; i++) if (stream.next().value === 0) open.add(i);
          const { grid, indices } = drawSheet(columns, rows, (cell) => open.has(cell));
          const encoder = createRangeEncoder();
          const { order, parents } = encodeMesh(encoder, grid, indices);
          const mesh = decodeMesh(createRangeDecoder(encoder.finish()));
          expect(cornersOf(mesh.grid, mesh.indices)).toEqual(cornersOf(grid, indices));
          expect([...mesh.parents]).toEqual([...parents]);
          order.forEach((old, k) => {
            expect([...mesh.grid.slice(k * 3, k * 3 + 3)]).toEqual([...grid.slice(old * 3, old * 3 + 3)]);
          });
          mesh.parents.forEach((parent, k) => {
            expect(parent).toBeLessThan(k);
          });
        },
      ),
      { seed: SEED },
    );
  });

  it('costs little where a surface is smooth', () => {
    const { grid, indices } = drawSheet(60, 60, () => false);
    const encoder = createRangeEncoder();
    encodeMesh(encoder, grid, indices);
    expect(encoder.finish().length).toBeLessThan(3 * (grid.length / 3));
  });

  it('refuses a surface that branches and a vertex in no triangle', () => {
    const points = Int32Array.from([0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 9]);
    expect(() => encodeMesh(createRangeEncoder(), points, Uint32Array.of(0, 1, 2, 0, 1, 3))).toThrow(/twice/);
    expect(() => encodeMesh(createRangeEncoder(), points, Uint32Array.of(0, 1, 2))).toThrow(/1 are in none/);
  });
});
