import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes } from '#scene/loading/fetchBytes.ts';

const answer = (response: () => Response | Promise<Response>): void => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response()),
  );
};

const load = (onProgress: (loaded: number, total: number | null) => void = () => {}) =>
  fetchBytes('/models/back.glb?v=2', onProgress, new AbortController().signal);

afterEach(() => vi.unstubAllGlobals());

describe('fetching a file', () => {
  it('hands over all bytes and tells how far it has come', async () => {
    const chunks = [Uint8Array.from([1, 2, 3]), Uint8Array.from([4, 5])];
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    answer(() => new Response(body, { headers: { 'content-length': '5' } }));
    const told: (readonly [number, number | null])[] = [];
    const bytes = await load((loaded, total) => told.push([loaded, total]));
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3, 4, 5]);
    expect(told).toEqual([
      [0, 5],
      [3, 5],
      [5, 5],
    ]);
  });

  it('does not trust a length that counts packed bytes', async () => {
    answer(() => new Response('abc', { headers: { 'content-length': '2', 'content-encoding': 'gzip' } }));
    const totals: (number | null)[] = [];
    await load((_, total) => totals.push(total));
    expect(new Set(totals)).toEqual(new Set([null]));
  });

  it.each([
    ['the server does not have it', () => new Response('', { status: 404 })],
    [
      'the server sends a page in its place',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['the network does not answer', () => Promise.reject(new TypeError('failed'))],
  ])('calls it missing, by name, where %s', async (_, response) => {
    answer(response);
    await expect(load()).rejects.toMatchObject({ kind: 'missing', message: expect.stringContaining('back.glb') });
  });
});
