import { describe, expect, it } from 'vitest';
import { measureFibreField } from '#scene/body/fibreField.ts';

/** A flat sheet 0.2 m along Y (fibres) by 0.1 m along X (across), its face towards +Z. */
const sheet = (hasFibres: boolean) => ({
  positions: Float32Array.from([0, 0, 0, 0.1, 0, 0, 0.1, 0.2, 0, 0, 0.2, 0]),
  normals: Float32Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]),
  fibre: hasFibres ? Float32Array.from([0, 0, 0, 0.1, 1, 0, 0, 0.1, 1, 1, 0, 0.1, 0, 1, 0, 0.1]) : null,
  occlusion: null,
  index: Uint32Array.from([0, 1, 2, 0, 2, 3]),
});

describe('the field of the fibres', () => {
  it('points across the fibres, where "across" grows', () => {
    const { across } = measureFibreField(sheet(true));
    for (let i = 0; i < across.length; i += 3) {
      expect(across[i]).toBeCloseTo(1, 5);
      expect(across[i + 1]).toBeCloseTo(0, 5);
      expect(across[i + 2]).toBeCloseTo(0, 5);
    }
  });

  it('measures how long the fibres are', () => {
    expect(measureFibreField(sheet(true)).lengthM).toBeCloseTo(0.2, 5);
  });

  it('knows of no direction where there are no fibres', () => {
    const field = measureFibreField(sheet(false));
    expect(field.lengthM).toBeNull();
    expect([...field.across].every((value) => value === 0)).toBe(true);
  });
});
