import { describe, expect, it } from 'vitest';
import { parseStructureId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { structure } from '../support/bodyUnderTest.ts';

const SHADED = STRUCTURE_IDS.filter((id) => parseStructureId(id)?.part.tissue !== 'skin');

const rangeOf = (values: Float32Array) =>
  values.reduce<[number, number]>(([lo, hi], value) => [Math.min(lo, value), Math.max(hi, value)], [2, -1]);

describe('ambient occlusion', () => {
  it('is baked at every vertex of all but the skin', () => {
    for (const id of STRUCTURE_IDS) {
      const { occlusion, mesh } = structure(id);
      expect(occlusion?.length ?? 0, id).toBe(SHADED.includes(id) ? mesh.positions.length / 3 : 0);
    }
  });

  it('lights what lies open and darkens the bottom of crevices', () => {
    for (const id of ['trapezius-ascending-l', 'latissimus-dorsi-l', 'scapula-l', 'vertebra-t8']) {
      const [lo, hi] = rangeOf(structure(id).occlusion ?? new Float32Array());
      expect(hi, id).toBeGreaterThan(0.85);
      expect(lo, id).toBeLessThan(0.4);
    }
  });

  it('is not darkened by layers above: a rhomboid is as open as if the trapezius were gone', () => {
    const { occlusion, mesh } = structure('rhomboid-major-l');
    const facingBack = (occlusion ?? new Float32Array()).filter((_, v) => (mesh.normals[v * 3 + 2] as number) < -0.8);
    expect(facingBack.length).toBeGreaterThan(100);
    expect(facingBack.reduce((sum, value) => sum + value, 0) / facingBack.length).toBeGreaterThan(0.7);
  });
});
