// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FULL_FILE, LIGHT_FILE, MANIFEST_FILE } from '#anatomy/manifest.ts';
import { loadFirst } from '#scene/loading/loadFirst.ts';
import { loadLevel } from '#scene/loading/loadLevel.ts';

const file = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(`public/models/${name}`));

/** Answers with the committed files, but for those that are named otherwise. */
const serve = (others: Readonly<Record<string, () => Response>> = {}): void => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string) => {
      const name = url.split('/').at(-1) ?? '';
      return others[name]?.() ?? new Response(file(name));
    }),
  );
};
const gone = (): Response => new Response('gone', { status: 404 });
const damaged = (name: string) => (): Response => {
  const bytes = file(name);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
  return new Response(bytes);
};
const signal = new AbortController().signal;
const first = () => loadFirst('/models/', () => {}, signal);

afterEach(() => vi.unstubAllGlobals());

describe('the light level', () => {
  it('comes with the list of structures, every structure in it, in the order of the full one', async () => {
    serve();
    const { manifest, light } = await first();
    expect(light?.level).toBe('light');
    expect(light?.structures.map(({ id }) => id)).toEqual(manifest.structures.map(({ id }) => id));
    const full = await loadLevel('full', { folder: '/models/', manifest, signal }, () => {});
    expect(full.structures.map(({ id, slot }) => [id, slot])).toEqual(
      light?.structures.map(({ id, slot }) => [id, slot]),
    );
    for (const [i, batch] of full.batches.entries()) {
      expect(batch.seenEntries[0]).toBeLessThanOrEqual(batch.geometry.index?.count ?? 0);
      expect([light?.batches[i]?.layer, light?.batches[i]?.family]).toEqual([batch.layer, batch.family]);
    }
  });

  it('is done without where it is missing or damaged', async () => {
    for (const answer of [gone, damaged(LIGHT_FILE)]) {
      serve({ [LIGHT_FILE]: answer });
      const { manifest, light } = await first();
      expect(light).toBeNull();
      expect(manifest.structures.length).toBeGreaterThan(100);
    }
  });
});

describe('the full level', () => {
  it('is said to be missing or corrupt', async () => {
    serve();
    const { manifest } = await first();
    const full = () => loadLevel('full', { folder: '/models/', manifest, signal }, () => {});
    serve({ [FULL_FILE]: gone });
    await expect(full()).rejects.toMatchObject({ kind: 'missing' });
    serve({ [FULL_FILE]: damaged(FULL_FILE) });
    await expect(full()).rejects.toMatchObject({ kind: 'corrupt' });
  });

  it('has its progress told in bytes of the list, however it is packed on the way', async () => {
    serve();
    const { manifest } = await first();
    const totals = new Set<number | null>();
    await loadLevel('full', { folder: '/models/', manifest, signal }, (_, total) => totals.add(total));
    expect(totals).toEqual(new Set([file(FULL_FILE).byteLength]));
  });
});

describe('the list of structures', () => {
  it('is needed: without it nothing comes', async () => {
    serve({ [MANIFEST_FILE]: gone });
    await expect(first()).rejects.toMatchObject({ kind: 'missing' });
  });
});
