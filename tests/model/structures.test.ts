import { describe, expect, it } from 'vitest';
import { MANIFEST_VERSION } from '#anatomy/manifest.ts';
import { parseStructureId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { boundsOfMesh, volumeOf } from '#geometry/measureMesh.ts';
import { described, manifest, structure, structures } from './support/bodyUnderTest.ts';

describe('the files of the model', () => {
  it('hold every structure of the vocabulary, once, and nothing else', () => {
    expect([...structures.keys()].sort()).toEqual([...STRUCTURE_IDS].sort());
  });
});

describe('the manifest', () => {
  it('has the version that the code reads and lists the structures in the order of the vocabulary', () => {
    expect(manifest.version).toBe(MANIFEST_VERSION);
    expect(manifest.structures.map((s) => s.id)).toEqual(STRUCTURE_IDS);
  });

  it.each(STRUCTURE_IDS.map((id) => [id]))('says of %s what the mesh measures', (id) => {
    const facts = described(id);
    const parsed = parseStructureId(id);
    const { mesh } = structure(id);
    expect(facts).toMatchObject({
      part: parsed?.part.id,
      side: parsed?.side,
      tissue: parsed?.part.tissue,
      layer: parsed?.part.layer,
      group: parsed?.part.group,
      triangles: mesh.indices.length / 3,
    });
    const { min, max } = boundsOfMesh(mesh);
    for (const axis of [0, 1, 2] as const) {
      expect(facts.bounds.min[axis] * 1000).toBeCloseTo(min[axis], 1);
      expect(facts.bounds.max[axis] * 1000).toBeCloseTo(max[axis], 1);
    }
    expect(facts.volumeMl).toBeCloseTo(volumeOf(mesh) / 1000, 1);
  });

  it('gives every muscle fibres of a length that a back has room for, and bones none', () => {
    for (const { id, tissue, fibreLengthMm } of manifest.structures) {
      if (tissue === 'muscle') {
        expect(fibreLengthMm, id).toBeGreaterThan(25);
        expect(fibreLengthMm, id).toBeLessThan(600);
      } else if (tissue === 'bone') expect(fibreLengthMm, id).toBeNull();
    }
  });
});
