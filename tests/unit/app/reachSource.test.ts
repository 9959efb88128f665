import { describe, expect, it, vi } from 'vitest';
import { createReachSource } from '#app/reachSource.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { createDorsumStore } from '#store/createStore.ts';

const desk = {} as ReachDesk;

describe('the source of the reach desk', () => {
  it('fetches nothing before it is asked, and once however often it is asked', async () => {
    const store = createDorsumStore();
    const load = vi.fn(async () => desk);
    const source = createReachSource(store, load);
    expect([load.mock.calls.length, store.getState().reachStatus.kind]).toEqual([0, 'idle']);
    const asked = [source.ask(), source.ask()];
    expect([source.current(), store.getState().reachStatus.kind]).toEqual([null, 'loading']);
    expect(await Promise.all(asked)).toEqual([desk, desk]);
    await source.ask();
    expect(load).toHaveBeenCalledTimes(1);
    expect([source.current(), store.getState().reachStatus.kind]).toEqual([desk, 'ready']);
  });

  it('tells those who wait when the desk has come', async () => {
    const source = createReachSource(createDorsumStore(), async () => desk);
    const [heard, left] = [vi.fn(), vi.fn()];
    source.subscribe(heard);
    source.subscribe(left)();
    await source.ask();
    expect([heard.mock.calls.length, left.mock.calls.length]).toEqual([1, 0]);
  });

  it('says why it failed, and fetches anew when asked again', async () => {
    const store = createDorsumStore();
    const load = vi.fn(async () => desk);
    load.mockRejectedValueOnce(new Error('skin-map.bin could not be fetched.'));
    const source = createReachSource(store, load);
    await expect(source.ask()).rejects.toThrow('skin-map.bin');
    expect(store.getState().reachStatus).toEqual({ kind: 'failed', detail: 'skin-map.bin could not be fetched.' });
    expect(await source.ask()).toBe(desk);
    expect(store.getState().reachStatus.kind).toBe('ready');
  });
});
