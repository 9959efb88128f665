import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FULL_FILE, LIGHT_FILE, SKIN_MAP_FILE } from '#anatomy/manifest.ts';
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

  it('belong together: the manifest names both levels and the map of the skin, each with the bytes that it has', () => {
    for (const { name, bytes, sha256 } of manifest.files) {
      const file = readModelFile(name);
      expect([name, file.byteLength]).toEqual([name, bytes]);
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
    }
    expect(manifest.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([FULL_FILE, LIGHT_FILE, SKIN_MAP_FILE]),
    );
  });

  it('gives the stature that the shipped body is documented with', () => {
    expect(manifest.statureM).toBeGreaterThan(DEFAULT_PROPORTIONS.statureM - STATURE_TOLERANCE_M);
    expect(manifest.statureM).toBeLessThan(DEFAULT_PROPORTIONS.statureM + STATURE_TOLERANCE_M);
  });
});
