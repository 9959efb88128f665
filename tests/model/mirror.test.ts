import { expect, it } from 'vitest';
import { mirroredId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { described, manifest, structure } from './support/bodyUnderTest.ts';

const LEFT = STRUCTURE_IDS.filter((id) => id.endsWith('-l')).map((id): [string] => [id]);
/** The liver leaves the right kidney less room: it is the left one's mirror image, lower down. */
const UNEVEN = ['kidney-l'];

it.each(LEFT.filter(([id]) => !UNEVEN.includes(id)))('%s and its right counterpart are mirror images', (id) => {
  const left = structure(id);
  const right = structure(mirroredId(id));
  const flip = (values: Float32Array): Float32Array => values.map((value, i) => (i % 3 === 0 ? 0 - value : value));
  expect(right.mesh.positions).toEqual(flip(left.mesh.positions));
  expect(right.mesh.normals).toEqual(flip(left.mesh.normals));
  expect(right.fibre).toEqual(left.fibre);
  expect(right.occlusion).toEqual(left.occlusion);
  expect(described(mirroredId(id)).volumeMl).toBe(described(id).volumeMl);
});

it.each(UNEVEN)('%s mirrors its right counterpart, which lies one to two centimetres lower', (id) => {
  const left = structure(id).mesh.positions;
  const right = structure(mirroredId(id)).mesh.positions;
  const lower = (left[1] ?? 0) - (right[1] ?? 0);
  expect(lower).toBeGreaterThanOrEqual(10);
  expect(lower).toBeLessThanOrEqual(20);
  left.forEach((value, i) => {
    const moved = [-value, value - lower, value][i % 3] ?? 0;
    expect(Math.abs((right[i] ?? 0) - moved)).toBeLessThan(1e-3);
  });
});

it.each(LEFT)('%s lies on the left', (id) => {
  const { min, max } = described(id).bounds;
  expect((min[0] + max[0]) / 2).toBeGreaterThan(0);
  expect(min[0]).toBeGreaterThan(-0.015);
});

it('keeps midline structures in the midline', () => {
  for (const { id, side, bounds } of manifest.structures) {
    if (side === null) expect(Math.abs(bounds.min[0] + bounds.max[0]), id).toBeLessThan(0.004);
  }
});
