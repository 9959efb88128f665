import { describe, expect, it } from 'vitest';
import { announceChange } from '#app/announce.ts';
import { createWords } from '#app/createWords.ts';
import { retryStage } from '#app/retryStage.ts';
import { createDorsumStore } from '#store/createStore.ts';
import { keepPreferences, loadPreferences, STORAGE_KEY } from '#store/persistence.ts';

const createStorage = (text: string | null) => {
  const values = new Map<string, string>(text === null ? [] : [[STORAGE_KEY, text]]);
  const open = () => ({
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
  return { values, open };
};

const words = createWords({
  nameOfReference: () => undefined,
  muscles: [],
  toolNames: new Map(),
  techniqueNames: new Map(),
  avoidZoneNames: new Map(),
});

describe('the quality setting', () => {
  it('is kept and found again', () => {
    const storage = createStorage(null);
    const store = createDorsumStore();
    keepPreferences(store, storage.open);
    store.getState().setQuality('low');
    expect(loadPreferences(storage.open)).toEqual({ preferences: { quality: 'low' }, problem: null });
  });

  it('is auto where an earlier visit kept none, or something that is no quality', () => {
    const older = loadPreferences(createStorage('{"version":1,"isListOpen":false}').open);
    expect(older).toEqual({ preferences: { isListOpen: false }, problem: null });
    expect(createDorsumStore(older.preferences).getState().quality).toBe('auto');
    const odd = loadPreferences(createStorage('{"version":1,"quality":"ultra","isListOpen":false}').open);
    expect(odd.preferences).toEqual({ isListOpen: false });
    expect(odd.problem).not.toBeNull();
  });

  it('is said when it changes', () => {
    const store = createDorsumStore();
    const before = store.getState();
    store.getState().setQuality('high');
    expect(announceChange(store.getState(), before, words)).toBe('Picture quality: high.');
  });
});

describe('a model that stands in its light level', () => {
  it('is said to be ready once, and not again when the full level has come', () => {
    const store = createDorsumStore();
    const loading = store.getState();
    store.getState().setModelStatus({ kind: 'refining', loadedBytes: 0, totalBytes: null });
    const refining = store.getState();
    expect(announceChange(refining, loading, words)).toBe('The 3D model is ready.');
    store.getState().setModelStatus({ kind: 'ready' });
    expect(announceChange(store.getState(), refining, words)).toBe('');
  });

  it('keeps its stage when the full level is asked for again', () => {
    const store = createDorsumStore({ modelStatus: { kind: 'coarse', detail: '' } });
    const { modelRequest, detailRequest } = store.getState();
    retryStage(store, () => expect.unreachable('the page must not be loaded anew'));
    expect(store.getState().modelRequest).toBe(modelRequest);
    expect(store.getState().detailRequest).toBe(detailRequest + 1);
    expect(store.getState().modelStatus.kind).toBe('refining');
  });
});
