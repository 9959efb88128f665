import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MANIFEST_VERSION } from '#anatomy/manifest.ts';
import { parseStructureId, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { boundsOfMesh, volumeOf } from '#geometry/measureMesh.ts';
import {
  committedGlb,
  committedManifest,
  committedStructures,
  described,
  structure,
} from './support/committedModel.ts';

const BUDGET_BYTES = 2.5e6;
const BUDGET_TRIANGLES = 600_000;

describe('the files of the model', () => {
  it('hold every structure of the vocabulary, once, and nothing else', () => {
    expect([...committedStructures.keys()].sort()).toEqual([...STRUCTURE_IDS].sort());
  });

  it('stay within the budget of bytes and triangles', () => {
    expect(committedGlb.byteLength).toBeLessThanOrEqual(BUDGET_BYTES);
    const triangles = committedManifest.structures.reduce((sum, s) => sum + s.triangles, 0);
    expect(triangles).toBeLessThanOrEqual(BUDGET_TRIANGLES);
  });

  it('belong together: the manifest names the bytes of the meshes', () => {
    const sha256 = createHash('sha256').update(committedGlb).digest('hex');
    expect(committedManifest.files).toEqual([{ name: 'back.glb', bytes: committedGlb.byteLength, sha256 }]);
  });
});

describe('the manifest', () => {
  it('has the version that the code reads and lists the structures in the order of the vocabulary', () => {
    expect(committedManifest.version).toBe(MANIFEST_VERSION);
    expect(committedManifest.structures.map((s) => s.id)).toEqual(STRUCTURE_IDS);
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

  it('gives the stature of a grown body', () => {
    expect(committedManifest.statureM).toBeGreaterThan(1.55);
    expect(committedManifest.statureM).toBeLessThan(1.8);
  });

  it('gives every muscle fibres of a length that a back has room for, and bones none', () => {
    for (const { id, tissue, fibreLengthMm } of committedManifest.structures) {
      if (tissue === 'muscle') {
        expect(fibreLengthMm, id).toBeGreaterThan(25);
        expect(fibreLengthMm, id).toBeLessThan(600);
      } else if (tissue === 'bone') expect(fibreLengthMm, id).toBeNull();
    }
  });
});
