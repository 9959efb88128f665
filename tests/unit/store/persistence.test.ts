import { describe, expect, it } from 'vitest';
import { createDorsumStore } from '#store/createStore.ts';
import { keepPreferences, loadPreferences, STORAGE_KEY } from '#store/persistence.ts';

const createStorage = (text: string | null = null) => {
  const values = new Map<string, string>(text === null ? [] : [[STORAGE_KEY, text]]);
  return {
    values,
    open: () => ({
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    }),
  };
};

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('loadPreferences', () => {
  it('finds what an earlier visit kept', () => {
    const storage = createStorage();
    const store = createDorsumStore();
    keepPreferences(store, storage.open);
    store.getState().setTheme('light');
    store.getState().setListOpen(false);
    store.getState().setListOrder('region');
    store.getState().setAvoidZoneShown(false);
    expect(loadPreferences(storage.open)).toEqual({
      preferences: { themeChoice: 'light', isListOpen: false, listOrder: 'region', isAvoidZoneShown: false },
      problem: null,
    });
  });

  it('says nothing on a first visit', () => {
    expect(loadPreferences(createStorage().open)).toEqual({ preferences: {}, problem: null });
  });

  it('says what to do where the browser blocks storage', () => {
    const { preferences, problem } = loadPreferences(refuse);
    expect(preferences).toEqual({});
    expect(problem).toContain('allow this site to store data');
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"version":0,"themeChoice":"light"}', '{"themeChoice":"light"}'])(
    'starts with the usual settings where %j was kept, and says so',
    (text) => {
      const { preferences, problem } = loadPreferences(createStorage(text).open);
      expect(preferences).toEqual({});
      expect(problem).toContain('could not be read');
    },
  );

  it('keeps the good and drops the bad among what was kept', () => {
    const text = JSON.stringify({ version: 1, themeChoice: 'pink', isListOpen: false, selection: 'skin' });
    const { preferences, problem } = loadPreferences(createStorage(text).open);
    expect(preferences).toEqual({ isListOpen: false });
    expect(problem).not.toBeNull();
  });
});

describe('keepPreferences', () => {
  it('does not keep what only a link asked for', () => {
    const storage = createStorage();
    const store = createDorsumStore({ theme: 'light', themeChoice: 'light' });
    keepPreferences(store, storage.open);
    store.getState().setDetailOpen(false);
    expect(loadPreferences(storage.open).preferences).toEqual({ isDetailOpen: false });
  });

  it('keeps what was loaded when something else changes', () => {
    const storage = createStorage();
    const store = createDorsumStore();
    keepPreferences(store, storage.open, { themeChoice: 'dark' });
    store.getState().setListOpen(false);
    expect(loadPreferences(storage.open).preferences).toEqual({ themeChoice: 'dark', isListOpen: false });
  });

  it('tells once that a full storage refuses, and lets the page go on', () => {
    const store = createDorsumStore();
    keepPreferences(store, () => ({ getItem: () => null, setItem: refuse }));
    store.getState().setTheme('light');
    store.getState().dismissNotice(store.getState().notices[0] ?? '');
    store.getState().setTheme('dark');
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().theme).toBe('dark');
  });

  it('tells in words where storage is full', () => {
    const store = createDorsumStore();
    keepPreferences(store, () => ({ getItem: () => null, setItem: refuse }));
    store.getState().setTheme('light');
    expect(store.getState().notices).toHaveLength(1);
    expect(store.getState().notices[0]).toContain('full or blocked');
  });

  it('does not tell again what was said when the storage was first asked', () => {
    const { problem } = loadPreferences(refuse);
    const store = createDorsumStore({ notices: problem === null ? [] : [problem] });
    keepPreferences(store, refuse);
    store.getState().setTheme('light');
    expect(store.getState().notices).toEqual([problem]);
  });

  it('writes nothing while nothing worth keeping changes', () => {
    const storage = createStorage();
    const store = createDorsumStore();
    keepPreferences(store, storage.open);
    store.getState().setPeel(4);
    store.getState().followDeviceTheme('light');
    expect(storage.values.size).toBe(0);
  });
});
