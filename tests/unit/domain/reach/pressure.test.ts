import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareUnder, shareUnderDisc, shareUnderStrip } from '#domain/reach/pressure.ts';
import { weightedMedian } from '#domain/reach/weightedMedian.ts';
import { SEED } from '../../seed.ts';

const size = fc.double({ min: 0.5, max: 90, noNaN: true });
const depth = fc.double({ min: 0, max: 120, noNaN: true });

describe.each([
  ['round patch', shareUnderDisc],
  ['strip', shareUnderStrip],
])(`pressure under a %s (seed ${SEED})`, (_, share) => {
  it('is whole at the skin and nothing far down', () => {
    expect(share(0, 20)).toBe(1);
    expect(share(1e-6, 20)).toBeCloseTo(1, 5);
    expect(share(1e7, 20)).toBeLessThan(1e-5);
    expect(share(10, 0)).toBe(0);
  });

  it('falls with depth and grows with the patch', () => {
    fc.assert(
      fc.property(size, depth, fc.double({ min: 0.1, max: 50, noNaN: true }), (half, z, more) => {
        expect(share(z + more, half)).toBeLessThan(share(z, half));
        expect(share(z + 0.1, half + more)).toBeGreaterThan(share(z + 0.1, half));
        expect(share(z, half)).toBeGreaterThan(0);
        expect(share(z, half)).toBeLessThanOrEqual(1);
      }),
      { seed: SEED },
    );
  });
});

describe(`half-space limits (seed ${SEED})`, () => {
  it('deep under a round patch only its force counts: 3P / 2πz² of a point load', () => {
    const [a, z] = [3, 600];
    expect(shareUnderDisc(z, a) / ((3 * Math.PI * a * a) / (2 * Math.PI * z * z))).toBeCloseTo(1, 4);
  });

  it('deep under a strip only its line load counts: 2p / πz', () => {
    const [b, z] = [3, 6000];
    expect(shareUnderStrip(z, b) / ((2 * 2 * b) / (Math.PI * z))).toBeCloseTo(1, 5);
  });

  it('equals textbook values one half-width down', () => {
    expect(shareUnderDisc(20, 20)).toBeCloseTo(0.6464466, 6);
    expect(shareUnderStrip(20, 20)).toBeCloseTo(0.5 + 1 / Math.PI, 6);
  });

  it('agrees with summing point loads over the patch', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 40, noNaN: true }), fc.double({ min: 5, max: 60, noNaN: true }), (a, z) => {
        // σ = ∫ 3z³ / 2π(r² + z²)^(5/2) dA over rings.
        let sum = 0;
        const rings = 4000;
        for (let i = 0; i < rings; i++) {
          const r = ((i + 0.5) * a) / rings;
          sum += ((3 * z ** 3) / (2 * Math.PI * (r * r + z * z) ** 2.5)) * 2 * Math.PI * r * (a / rings);
        }
        expect(shareUnderDisc(z, a)).toBeCloseTo(sum, 5);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('carries further under a long strip than under a disc as wide', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0.5, max: 120, noNaN: true }), (half, z) => {
        expect(shareUnder({ shape: 'strip', halfMm: half }, z)).toBeGreaterThan(
          shareUnder({ shape: 'disc', halfMm: half }, z),
        );
      }),
      { seed: SEED },
    );
  });
});

describe('weighted median', () => {
  it('is the value below which half of the weight lies', () => {
    expect(weightedMedian([1, 2, 3], [1, 1, 1])).toBe(2);
    expect(weightedMedian([3, 1, 2], [10, 1, 1])).toBe(3);
    expect(weightedMedian([5, 9], [0, 1])).toBe(9);
    expect(weightedMedian([], [])).toBe(0);
    expect(weightedMedian([4, 7], [0, 0])).toBe(0);
  });

  it(`is what sorting and adding up finds (seed ${SEED})`, () => {
    const sample = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 60 }), (samples) => {
        const total = samples.reduce((sum, [, weight]) => sum + weight, 0);
        let sum = 0;
        const sorted = [...samples].sort((a, b) => a[0] - b[0]);
        const expected = sorted.find(([, weight]) => {
          sum += weight;
          return sum > 0 && sum >= total / 2;
        });
        const found = weightedMedian(
          samples.map(([value]) => value),
          samples.map(([, weight]) => weight),
        );
        expect(found).toBe(expected?.[0] ?? 0);
      }),
      { seed: SEED },
    );
  });
});
