import { describe, expect, it } from 'vitest';
import { MANIFEST_VERSION } from '#anatomy/manifest.ts';
import { readManifest } from '#scene/loading/readManifest.ts';

const bytes = (value: unknown): ArrayBuffer =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).buffer;

const station = { level: 'c2', tip: [0, 1.4, 0], halfWidthMm: 15 };
const structure = { id: 'skin', bounds: { min: [0, 0, 0], max: [1, 1, 1] } };
const good = { version: MANIFEST_VERSION, files: [], structures: [structure], spine: [station, station], levels: [] };

describe('reading the manifest', () => {
  it('takes a good one', () => {
    expect(readManifest(bytes(good)).structures).toHaveLength(1);
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['something else', { hello: 1 }],
    ['no structure', { ...good, structures: [] }],
    ['no spine', { ...good, spine: [] }],
    ['another version', { ...good, version: MANIFEST_VERSION + 1 }],
    ['an unknown structure', { ...good, structures: [{ ...structure, id: 'tail' }] }],
  ])('calls it corrupt, in words, when it holds %s', (_, value) => {
    expect(() => readManifest(bytes(value))).toThrow(expect.objectContaining({ name: 'LoadFailure', kind: 'corrupt' }));
  });
});
