import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles, noCache, openCache } from '#model/cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dorsum-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const counted = () => {
  const state = { runs: 0 };
  const compute = () => {
    state.runs++;
    return { mesh: new Float32Array([state.runs, 2, 3]), name: 'rib' };
  };
  return { state, compute };
};

describe('the cache of stages', () => {
  it('gives back what a stage made from the same sources, typed arrays and all', async () => {
    const { state, compute } = counted();
    const cache = openCache(join(folder, 'cache'));
    const made = await cache.recall('bones', 'a', compute);
    const kept = await openCache(join(folder, 'cache')).recall('bones', 'a', compute);
    expect(kept).toEqual(made);
    expect(kept.mesh).toBeInstanceOf(Float32Array);
    expect(state.runs).toBe(1);
  });

  it('makes a stage anew when its sources have changed, and keeps only the last', async () => {
    const { state, compute } = counted();
    const cache = openCache(folder);
    await cache.recall('bones', 'a', compute);
    await cache.recall('muscles', 'a', compute);
    await cache.recall('bones', 'b', compute);
    expect(state.runs).toBe(3);
    expect(readdirSync(folder).sort()).toEqual(['bones-b.bin', 'muscles-a.bin']);
  });

  it('keeps the stages of another body beside those of the shipped one', async () => {
    const { compute } = counted();
    const cache = openCache(folder);
    await cache.recall('soft-of-1.520', 'a', compute);
    await cache.recall('soft', 'a', compute);
    await cache.recall('soft', 'b', compute);
    expect(readdirSync(folder).sort()).toEqual(['soft-b.bin', 'soft-of-1.520-a.bin']);
  });

  it('computes once what is asked for twice at the same time, and again after a failure', async () => {
    const { state, compute } = counted();
    const cache = openCache(folder);
    const failing = cache.recall('bones', 'a', () => Promise.reject(new Error('no bone')));
    await expect(failing).rejects.toThrow('no bone');
    const [one, two] = await Promise.all([cache.recall('bones', 'a', compute), cache.recall('bones', 'a', compute)]);
    expect(one).toEqual(two);
    expect(state.runs).toBe(1);
  });

  it('keeps nothing where it is told so', async () => {
    const { state, compute } = counted();
    await noCache.recall('bones', 'a', compute);
    await noCache.recall('bones', 'a', compute);
    expect(state.runs).toBe(2);
  });
});

describe('the hash of sources', () => {
  it('changes with a byte, a name or a new file anywhere below, and with nothing else', () => {
    mkdirSync(join(folder, 'deep'));
    const file = join(folder, 'deep', 'a.ts');
    writeFileSync(file, 'one');
    const first = hashFiles([folder]);
    expect(hashFiles([folder])).toBe(first);
    writeFileSync(file, 'two');
    const second = hashFiles([folder]);
    expect(second).not.toBe(first);
    writeFileSync(join(folder, 'b.ts'), '');
    expect(hashFiles([folder])).not.toBe(second);
    rmSync(join(folder, 'b.ts'));
    writeFileSync(file, 'one');
    expect(hashFiles([folder])).toBe(first);
  });
});
