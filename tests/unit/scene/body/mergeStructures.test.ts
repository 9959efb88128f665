import { describe, expect, it } from 'vitest';
import { buildBatches } from '#scene/body/Batch.ts';
import type { BodyStructure } from '#scene/body/BodyStructure.ts';
import { makeStructure } from '../makeStructure.ts';

const triangle = (id: string, slot: number): BodyStructure =>
  makeStructure(id, slot, {
    positions: Float32Array.from([slot, 0, 0, slot + 1, 0, 0, slot, 1, 0]),
    normals: Float32Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1]),
    fibre: null,
    occlusion: Float32Array.from([0, 0.5, 1]),
    index: Uint32Array.from([0, 1, 2]),
  });

const BODY = [triangle('vertebra-t5', 0), triangle('disc-t5', 1), triangle('multifidus-l', 2), triangle('skin', 3)];

describe('batches', () => {
  it('make one draw call of a layer and a shader, what lies outside first', () => {
    const batches = buildBatches(BODY);
    expect(batches.map(({ layer, family, structures }) => [layer, family, structures.length])).toEqual([
      ['skin', 'skin', 1],
      ['deepest', 'fibre', 1],
      ['skeleton', 'bone', 2],
    ]);
  });

  it('keep each structure a range of its own, and its vertices its slot', () => {
    const skeleton = buildBatches(BODY)[2];
    expect(skeleton?.ranges.get(0)).toEqual([{ start: 0, count: 3 }]);
    expect(skeleton?.ranges.get(1)).toEqual([{ start: 3, count: 3 }]);
    expect([...(skeleton?.geometry.index?.array ?? [])]).toEqual([0, 1, 2, 3, 4, 5]);
    const slots = skeleton?.geometry.getAttribute('structure');
    expect([0, 1, 2, 3, 4, 5].map((vertex) => slots?.getX(vertex))).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('carry positions in metres and occlusion as a share', () => {
    const skeleton = buildBatches(BODY)[2];
    expect(skeleton?.geometry.getAttribute('position').getX(3)).toBe(1);
    expect(skeleton?.geometry.getAttribute('occlusion').getX(1)).toBeCloseTo(0.5, 2);
  });

  it('lay what peeling brings into sight behind what is seen before, and count how far to draw', () => {
    const two = (id: string, slot: number, seenTriangles: readonly number[]): BodyStructure => {
      const one = triangle(id, slot);
      return { ...one, mesh: { ...one.mesh, index: Uint32Array.from([0, 1, 2, 2, 1, 0]) }, seenTriangles };
    };
    const [batch] = buildBatches([two('vertebra-t5', 0, [1, 1, 1, 2, 2, 2]), two('disc-t5', 1, [0, 0, 0, 0, 1, 1])]);
    expect([...(batch?.geometry.index?.array ?? [])]).toEqual([0, 1, 2, 2, 1, 0, 3, 4, 5, 5, 4, 3]);
    expect(batch?.seenEntries).toEqual([3, 3, 3, 6, 9, 9]);
    expect(batch?.ranges.get(0)).toEqual([
      { start: 0, count: 3 },
      { start: 3, count: 3 },
    ]);
    expect(batch?.ranges.get(1)).toEqual([
      { start: 6, count: 3 },
      { start: 9, count: 3 },
    ]);
  });

  it('spare hard tissue the attributes of fibres', () => {
    const [, deepest, skeleton] = buildBatches(BODY);
    expect(deepest?.geometry.hasAttribute('fibre')).toBe(true);
    expect(skeleton?.geometry.hasAttribute('fibre')).toBe(false);
  });
});
