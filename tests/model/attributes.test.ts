import { describe, expect, it } from 'vitest';
import { parseStructureId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { structure } from './support/bodyUnderTest.ts';

const tissueOf = (id: string) => parseStructureId(id)?.part.tissue;
const FIBROUS = STRUCTURE_IDS.filter((id) => ['muscle', 'fascia', 'ligament'].includes(tissueOf(id) ?? ''));

const column = (values: Float32Array, k: number): Float32Array => values.filter((_, i) => i % 4 === k);
const rangeOf = (values: Float32Array) =>
  values.reduce<[number, number]>(([lo, hi], value) => [Math.min(lo, value), Math.max(hi, value)], [2, -1]);

describe.each(FIBROUS.map((id) => [id]))('the fibres of %s', (id) => {
  const fibre = structure(id).fibre ?? new Float32Array();

  it('has four numbers at every vertex, all within 0…1', () => {
    expect(fibre.length).toBe((structure(id).mesh.positions.length / 3) * 4);
    const [lo, hi] = rangeOf(fibre);
    expect(lo).toBeGreaterThanOrEqual(0);
    expect(hi).toBeLessThanOrEqual(1);
  });

  it('runs from origin to insertion and from edge to edge', () => {
    const [fromAcross, toAcross] = rangeOf(column(fibre, 0));
    const [fromAlong, toAlong] = rangeOf(column(fibre, 1));
    expect(toAcross - fromAcross).toBeGreaterThan(0.1);
    expect(fromAlong).toBeLessThan(0.05);
    expect(toAlong).toBeGreaterThan(0.95);
  });

  it('counts its fibres as a whole number, at least one', () => {
    const counts = column(fibre, 3).map((value) => value * 255);
    for (const count of new Set(counts)) {
      expect(Math.abs(count - Math.round(count))).toBeLessThan(1e-3);
      expect(count).toBeGreaterThanOrEqual(1);
    }
  });
});

it('gives bones, discs, organs and skin no fibres', () => {
  for (const id of STRUCTURE_IDS) if (!FIBROUS.includes(id)) expect(structure(id).fibre, id).toBeNull();
});
