import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../bench/figures.ts';
import { measureLevels } from '../../bench/levels.ts';

describe('comparing two runs', () => {
  it('prints what both have, with the ratio of after to before', () => {
    const lines = compareFigures(
      { 'frame, ms': 200, 'gone, ms': 1, 'nothing, ms': 0 },
      { 'frame, ms': 150, 'nothing, ms': 0 },
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^frame, ms +200\.00 +150\.00 +0\.75$/);
    expect(lines[1]).toMatch(/1\.00$/);
  });
});

describe('the levels in figures', () => {
  it('draw no more than there is, and less where much is covered', () => {
    const figures = measureLevels();
    for (const peel of [0, 1, 2, 3, 4, 5]) {
      expect(figures[`full level, triangles at peel ${peel}`]).toBeLessThanOrEqual(
        figures[`full level, all triangles at peel ${peel}`] ?? 0,
      );
      expect(figures[`light level, triangles at peel ${peel}`]).toBeGreaterThan(1000);
    }
    expect(figures['full level, triangles at peel 1']).toBeLessThan(
      (figures['full level, all triangles at peel 1'] ?? 0) * 0.95,
    );
  });
});
