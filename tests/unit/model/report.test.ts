import { describe, expect, it } from 'vitest';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { measureThickness } from '#model/report/measureThickness.ts';
import { sampleSurface } from '#model/report/sampleSurface.ts';
import { spreadOf } from '#model/report/spread.ts';
import { measureApart, measureLoss } from '#model/report/surfaceDistance.ts';

/** A plate of 100 × 100 mm, `thick` in z. */
const plate = (thick: number, z = 0): RawMesh => ({
  positions: Float32Array.from([z, z + thick].flatMap((at) => [0, 0, at, 100, 0, at, 100, 100, at, 0, 100, at])),
  indices: Uint32Array.from([
    0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7,
  ]),
});

describe('figures of the report', () => {
  it('spread their samples by area, on the surface', () => {
    const { points, normals } = sampleSurface(plate(10), 1000);
    let onFaces = 0;
    for (let i = 0; i < points.length; i += 3) {
      if (Math.abs(normals[i + 2] ?? 0) > 0.99) onFaces++;
      expect(points[i + 2]).toBeGreaterThanOrEqual(-1e-6);
      expect(points[i + 2]).toBeLessThanOrEqual(10 + 1e-6);
    }
    // Two faces of 10,000 mm² and four edges of 1000.
    expect(onFaces / 1000).toBeCloseTo(20 / 24, 1);
  });

  it('measure thickness straight through', () => {
    const { meanMm } = measureThickness(plate(2), 4000);
    // Edges, a twenty-sixth of the surface, are 100 mm through.
    expect(meanMm).toBeGreaterThan(2);
    expect(meanMm).toBeLessThan(8);
  });

  it('measure how far one surface lies from another', () => {
    expect(measureLoss(plate(2), plate(2), 500)).toEqual({ meanMm: 0, p95Mm: 0 });
    expect(measureApart(plate(0.001), plate(0.001, 3), 500).meanMm).toBeCloseTo(3, 1);
  });

  it('give the mean and what nineteen in twenty stay below', () => {
    expect(spreadOf(Array.from({ length: 100 }, (_, i) => i))).toEqual({ meanMm: 49.5, p95Mm: 95 });
    expect(() => spreadOf([])).toThrow(/lengths/);
  });
});
