import { expect, it } from 'vitest';
import { mirroredId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { committedManifest, described, structure } from './support/committedModel.ts';

const LEFT = STRUCTURE_IDS.filter((id) => id.endsWith('-l')).map((id): [string] => [id]);

it.each(LEFT)('%s and its right counterpart are mirror images', (id) => {
  const left = structure(id);
  const right = structure(mirroredId(id));
  const flip = (values: Float32Array): Float32Array => values.map((value, i) => (i % 3 === 0 ? 0 - value : value));
  expect(right.mesh.positions).toEqual(flip(left.mesh.positions));
  expect(right.mesh.normals).toEqual(flip(left.mesh.normals));
  expect(right.fibre).toEqual(left.fibre);
  expect(right.occlusion).toEqual(left.occlusion);
  expect(described(mirroredId(id)).volumeMl).toBe(described(id).volumeMl);
});

it.each(LEFT)('%s lies on the left', (id) => {
  const { min, max } = described(id).bounds;
  expect((min[0] + max[0]) / 2).toBeGreaterThan(0);
  expect(min[0]).toBeGreaterThan(-0.015);
});

it('keeps midline structures in the midline', () => {
  for (const { id, side, bounds } of committedManifest.structures) {
    if (side === null) expect(Math.abs(bounds.min[0] + bounds.max[0]), id).toBeLessThan(0.004);
  }
});
