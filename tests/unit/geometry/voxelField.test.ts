import { describe, expect, it } from 'vitest';
import type { BoundedSdf } from '#geometry/sdf.ts';
import {
  copyVoxelField,
  createVoxelField,
  FAR_MM,
  sampleField,
  type VoxelField,
  writeFieldGradient,
} from '#geometry/voxelField.ts';
import { measureDistances } from '#geometry/voxelFieldDistance.ts';
import { addSolid, mergeField, splatBalls } from '#geometry/voxelFieldFill.ts';
import { blurField, symmetriseField } from '#geometry/voxelFieldFilter.ts';

const ball = (cx: number, radius: number): BoundedSdf => ({
  sdf: (x, y, z) => Math.hypot(x - cx, y, z) - radius,
  bounds: { min: [cx - radius, -radius, -radius], max: [cx + radius, radius, radius] },
});

const makeField = (): VoxelField => createVoxelField({ min: [-24, -24, -24], max: [24, 24, 24] }, 2);

describe('a voxel field', () => {
  it('reads far everywhere while it is empty', () => {
    expect(sampleField(makeField(), 3, -7, 11)).toBe(FAR_MM);
  });

  it('reads a solid’s distance near its surface within a part of a cell', () => {
    const field = makeField();
    addSolid(field, ball(0, 12), 8);
    for (const [x, y, z] of [
      [15, 1, 2],
      [-9, 9, 3],
      [2, -13, 5],
    ] as const) {
      expect(sampleField(field, x, y, z)).toBeCloseTo(Math.hypot(x, y, z) - 12, 0);
    }
  });

  it('keeps the nearer of two solids', () => {
    const field = makeField();
    addSolid(field, ball(-8, 6), 10);
    addSolid(field, ball(8, 6), 10);
    expect(sampleField(field, -8, 0, 0)).toBeCloseTo(-6, 0);
    expect(sampleField(field, 8, 0, 0)).toBeCloseTo(-6, 0);
  });

  it('points its gradient away from the solid', () => {
    const field = makeField();
    addSolid(field, ball(0, 10), 10);
    const gradient = new Float64Array(3);
    writeFieldGradient(field, 7, 7, 7, gradient);
    for (const part of gradient) expect(part).toBeCloseTo(1 / Math.sqrt(3), 1);
  });

  it('takes balls in as solids are taken in', () => {
    const solid = makeField();
    const splatted = makeField();
    addSolid(solid, ball(4, 9), 8);
    splatBalls(splatted, [4, 0, 0], [9], 8);
    for (const x of [-2, 4, 10, 15]) {
      expect(sampleField(splatted, x, 1, 0)).toBeCloseTo(sampleField(solid, x, 1, 0), 4);
    }
  });

  it('merges two fields into the nearer of both', () => {
    const left = makeField();
    const right = makeField();
    addSolid(left, ball(9, 5), 6);
    addSolid(right, ball(-9, 5), 6);
    mergeField(left, right);
    expect(sampleField(left, -9, 0, 0)).toBeCloseTo(-4, 1);
    expect(sampleField(left, 9, 0, 0)).toBeCloseTo(-4, 1);
  });

  it('is the same on both sides once symmetrised, with nothing lost', () => {
    const field = makeField();
    addSolid(field, ball(9, 6), 8);
    const before = copyVoxelField(field);
    symmetriseField(field);
    for (const x of [2, 6, 9, 14]) {
      expect(sampleField(field, -x, 1, 2)).toBeCloseTo(sampleField(field, x, 1, 2), 5);
      expect(sampleField(field, x, 1, 2)).toBeLessThanOrEqual(sampleField(before, x, 1, 2) + 1e-6);
    }
  });

  it('refuses to mirror a grid that has no samples in the median plane', () => {
    const field = createVoxelField({ min: [-3, 0, 0], max: [8, 4, 4] }, 2);
    expect(() => symmetriseField(field)).toThrow(RangeError);
  });

  it('keeps a constant and rounds a step when blurred', () => {
    const field = makeField();
    expect(sampleField(blurField(field, 2), 1, 1, 1)).toBeCloseTo(FAR_MM, 5);
    addSolid(field, ball(0, 4), 0);
    expect(sampleField(blurField(field, 2), 0, 0, 0)).toBeGreaterThan(sampleField(field, 0, 0, 0));
  });

  it('measures the distance to the nearest sample inside exactly', () => {
    const field = createVoxelField({ min: [0, 0, 0], max: [12, 10, 8] }, 2);
    const isInside = new Uint8Array(field.values.length);
    const at = (i: number, j: number, k: number) => (k * field.size[1] + j) * field.size[0] + i;
    isInside[at(1, 1, 1)] = 1;
    isInside[at(6, 5, 4)] = 1;
    const distances = measureDistances(field, isInside);
    expect(distances[at(1, 1, 1)]).toBe(0);
    expect(distances[at(3, 2, 1)]).toBeCloseTo(2 * Math.hypot(2, 1, 0), 5);
    expect(distances[at(5, 5, 3)]).toBeCloseTo(2 * Math.hypot(1, 0, 1), 5);
  });
});
