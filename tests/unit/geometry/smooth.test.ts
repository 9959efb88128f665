import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothMax, smoothMin } from '#geometry/smooth.ts';
import { SEED } from '../seed.ts';

const distance = fc.double({ min: -50, max: 50, noNaN: true });
const width = fc.double({ min: 0.1, max: 10, noNaN: true });

describe('smooth minimum', () => {
  it(`lies at most a quarter of the width under the minimum, and never over it (seed ${SEED})`, () => {
    fc.assert(
      fc.property(distance, distance, width, (a, b, k) => {
        const value = smoothMin(a, b, k);
        expect(value).toBeLessThanOrEqual(Math.min(a, b));
        expect(value).toBeGreaterThanOrEqual(Math.min(a, b) - k / 4 - 1e-9);
      }),
      { seed: SEED },
    );
  });

  it(`does not care which of the two comes first (seed ${SEED})`, () => {
    fc.assert(
      fc.property(distance, distance, width, (a, b, k) => {
        expect(smoothMin(a, b, k)).toBe(smoothMin(b, a, k));
      }),
      { seed: SEED },
    );
  });

  it('is the plain minimum where the distances differ by more than its width', () => {
    expect(smoothMin(1, 4, 2)).toBe(1);
    expect(smoothMin(4, 1, 0)).toBe(1);
  });

  it('is deepest where both distances are equal', () => {
    expect(smoothMin(3, 3, 2)).toBeCloseTo(2.5, 12);
  });

  it('has the smooth maximum as its mirror image', () => {
    expect(smoothMax(-3, -3, 2)).toBeCloseTo(-2.5, 12);
    expect(smoothMax(5, 1, 2)).toBe(5);
  });
});
