import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FULL_FILE, LIGHT_FILE } from '#anatomy/manifest.ts';
import { DEFAULT_PROPORTIONS } from '#model/proportions/proportions.ts';
import { glb, manifest, readModelFile } from '../support/bodyUnderTest.ts';

const BUDGET_BYTES = 2.5e6;
const BUDGET_TRIANGLES = 600_000;
/** The manifest rounds to a hundredth of a metre. */
const STATURE_TOLERANCE_M = 0.006;

describe('the files of the shipped body', () => {
  it('stay within the budget of bytes and triangles', () => {
    expect(glb.byteLength).toBeLessThanOrEqual(BUDGET_BYTES);
    const triangles = manifest.structures.reduce((sum, s) => sum + s.triangles, 0);
    expect(triangles).toBeLessThanOrEqual(BUDGET_TRIANGLES);
  });

  it('belong together: the manifest names the bytes of the meshes of both levels', () => {
    const described = [FULL_FILE, LIGHT_FILE].map((name) => {
      const bytes = readModelFile(name);
      return { name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
    expect(manifest.files).toEqual(described);
  });

  it('gives the stature that the shipped body is documented with', () => {
    expect(manifest.statureM).toBeGreaterThan(DEFAULT_PROPORTIONS.statureM - STATURE_TOLERANCE_M);
    expect(manifest.statureM).toBeLessThan(DEFAULT_PROPORTIONS.statureM + STATURE_TOLERANCE_M);
  });
});
