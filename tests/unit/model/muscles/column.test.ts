import { describe, expect, it } from 'vitest';
import { at, rowsOf, surfaceAt } from '#model/muscles/column.ts';

const COLUMN = [at(1000, [10, 20, 4], [20, 16, 8], [30, 20, 4]), at(1100, [20, 10, 4], [30, 6, 8], [40, 10, 4])];

describe('a measured column', () => {
  it('has its rows in the middle of its thickness', () => {
    expect(rowsOf(COLUMN)[0]?.[1]).toEqual([20, 1000, 20, 8]);
  });

  it('reaches beyond the outermost measured stations to its edges', () => {
    const row = rowsOf(COLUMN)[0] ?? [];
    expect(row[0]?.[0]).toBeCloseTo(10 - 20 * (0.05 / 0.9));
    expect(row[2]?.[0]).toBeCloseTo(30 + 20 * (0.05 / 0.9));
  });

  it('is thinner across its fibres where they are inclined', () => {
    expect(rowsOf(COLUMN, 0.5)[0]?.[1]?.[3]).toBe(4);
  });

  it('gives places on its posterior surface, between sections too', () => {
    expect(surfaceAt(COLUMN, 1000, 0.5)).toEqual([20, 1000, 16]);
    expect(surfaceAt(COLUMN, 1050, 0.5)).toEqual([25, 1050, 11]);
    expect(surfaceAt(COLUMN, 1050, 0.25)[2]).toBeCloseTo(13);
  });

  it('ends with its last sections', () => {
    expect(surfaceAt(COLUMN, 900, 0)).toEqual([10, 900, 20]);
    expect(surfaceAt(COLUMN, 1200, 1)).toEqual([40, 1200, 10]);
  });
});
