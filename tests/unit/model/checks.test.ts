import { describe, expect, it } from 'vitest';
import { measureAttachmentGaps } from '#model/checks/attachmentGap.ts';
import { genusOf } from '#model/checks/genus.ts';
import { measurePokeThrough, outOfTrunk } from '#model/checks/pokeThrough.ts';
import { prepareProbe, probeLayers } from '#model/checks/probeLayers.ts';

/** A box between two corners, wound outward. */
const box = (min: readonly [number, number, number], max: readonly [number, number, number]) => {
  const [x, y, z] = [0, 1, 2].map((k) => [min[k] as number, max[k] as number]) as [number[], number[], number[]];
  const corner = (i: number) => [x[i & 1] as number, y[(i >> 1) & 1] as number, z[i >> 2] as number];
  return {
    positions: new Float32Array(Array.from({ length: 8 }, (_, i) => corner(i)).flat()),
    indices: new Uint32Array([
      0, 2, 3, 0, 3, 1, 4, 5, 7, 4, 7, 6, 0, 1, 5, 0, 5, 4, 2, 6, 7, 2, 7, 3, 0, 4, 6, 0, 6, 2, 1, 3, 7, 1, 7, 5,
    ]),
  };
};
const points = (...rows: readonly (readonly [number, number, number])[]) => ({
  positions: new Float32Array(rows.flat()),
  indices: new Uint32Array(),
});

describe('poke-through', () => {
  // A plate across the back, 4 mm thick, its outer face at z = −4.
  const plate = box([-50, 1000, -4], [50, 1100, 0]);

  it('counts what lies outside the plate, and how far', () => {
    const under = points([0, 1050, 5], [10, 1050, -6], [20, 1050, -9], [0, 1050, 20]);
    const { outside, vertices, worstMm } = measurePokeThrough(under, plate, () => [0, 0, -1]);
    expect([outside, vertices]).toEqual([2, 4]);
    expect(worstMm).toBeCloseTo(5, 5);
  });

  it('does not count what lies outside by less than is tolerated', () => {
    const under = points([10, 1050, -6], [20, 1050, -9]);
    expect(measurePokeThrough(under, plate, () => [0, 0, -1], 3).outside).toBe(1);
  });

  it('does not count what lies in its thickness, beside it or far outside', () => {
    const under = points([0, 1050, -2], [80, 1050, -6], [0, 1200, -6], [0, 1050, -60]);
    expect(measurePokeThrough(under, plate, () => [0, 0, -1])).toMatchObject({ outside: 0, worstMm: 0 });
  });

  it('goes round the trunk: out is to the left at the flank and back at the spine', () => {
    expect(outOfTrunk(100, 1200, 95)).toEqual([1, 0, 0]);
    expect(outOfTrunk(0, 1200, 0)).toEqual([0, 0, -1]);
  });
});

describe('probing', () => {
  it('names what a needle passes, outermost first', () => {
    const probe = prepareProbe([
      ['deep', box([-10, 0, 20], [10, 10, 30])],
      ['beside', box([30, 0, 0], [40, 10, 10])],
      ['outer', box([-10, 0, 0], [10, 10, 10])],
    ]);
    expect(probeLayers(probe, 1, 4)).toEqual(['outer', 'deep']);
    expect(probeLayers(probe, 100, 4)).toEqual([]);
  });
});

describe('attachment gaps', () => {
  it('are distances to the surface, from outside and from inside', () => {
    const bone = box([0, 0, 0], [10, 10, 10]);
    expect(
      measureAttachmentGaps(
        [
          [5, 5, 13],
          [5, 5, 8],
          [13, 14, 5],
        ],
        bone,
      ),
    ).toEqual([3, 2, 5]);
  });
});

describe('genus', () => {
  it('is 0 for a box and 1 for a frame', () => {
    expect(genusOf(box([0, 0, 0], [1, 1, 1]))).toBe(0);
    expect(genusOf(frame())).toBe(1);
  });

  it('refuses a surface with a hole in it', () => {
    const open = box([0, 0, 0], [1, 1, 1]);
    expect(() => genusOf({ ...open, indices: open.indices.slice(3) })).toThrow();
  });
});

/** A square ring: four sides round a window, each section four corners. */
const frame = () => {
  const rings = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ] as const;
  const positions = rings.flatMap(([x, z]) =>
    [
      [3, 0],
      [3, 1],
      [2, 1],
      [2, 0],
    ].flatMap(([r = 0, y = 0]) => [x * r, y, z * r]),
  );
  const indices: number[] = [];
  for (let ring = 0; ring < 4; ring++) {
    for (let side = 0; side < 4; side++) {
      const a = ring * 4 + side;
      const b = ring * 4 + ((side + 1) % 4);
      const c = ((ring + 1) % 4) * 4 + side;
      const d = ((ring + 1) % 4) * 4 + ((side + 1) % 4);
      indices.push(a, b, d, a, d, c);
    }
  }
  return { positions: new Float32Array(positions), indices: new Uint32Array(indices) };
};
