import { describe, expect, it } from 'vitest';
import type { ModelManifest } from '#anatomy/manifest.ts';
import { checkDigest } from '#scene/loading/checkDigest.ts';

const BYTES = new TextEncoder().encode('dorsum').buffer;
const SHA256 = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', BYTES)), (b) =>
  b.toString(16).padStart(2, '0'),
).join('');

const manifest = (bytes: number, sha256: string): ModelManifest => ({
  version: 1,
  statureM: 1.7,
  files: [{ name: 'back.glb', bytes, sha256 }],
  structures: [],
  spine: [],
  levels: [],
  shoulders: { left: [0.16, 1.3, 0.08], right: [-0.16, 1.3, 0.08] },
});

describe('checking a file against its digest', () => {
  it('lets the right file pass', async () => {
    await expect(checkDigest('back.glb', BYTES, manifest(6, SHA256))).resolves.toBeUndefined();
  });

  it('finds a file of another length, and one with a changed byte', async () => {
    await expect(checkDigest('back.glb', BYTES, manifest(7, SHA256))).rejects.toMatchObject({ kind: 'corrupt' });
    const changed = new TextEncoder().encode('dorsun').buffer;
    await expect(checkDigest('back.glb', changed, manifest(6, SHA256))).rejects.toMatchObject({ kind: 'corrupt' });
  });
});
