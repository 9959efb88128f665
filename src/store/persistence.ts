import type { DorsumStore } from './createStore.ts';
import { DEFAULT_PREFERENCES } from './initialState.ts';
import { type DorsumState, type Preferences, QUALITIES } from './state.ts';

/** Gives the device's storage; may throw, since browsers that refuse it throw on the mere look. */
export type StorageDoor = () => Pick<Storage, 'getItem' | 'setItem'>;

export type LoadedPreferences = {
  readonly preferences: Partial<Preferences>;
  /** What to tell the person, or null where all is well. */
  readonly problem: string | null;
};

export const STORAGE_KEY = 'dorsum';
const STORAGE_VERSION = 1;

const BLOCKED =
  'This browser does not let the page keep your settings, so the next visit starts with the usual ones. To keep them, allow this site to store data in the browser’s settings.';
const UNREADABLE = 'Your settings from an earlier visit could not be read, so the page starts with the usual ones.';
const FULL =
  'Your settings could not be kept, because the browser’s storage is full or blocked. To keep them, clear some site data in the browser’s settings.';

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

const IS_VALID: Readonly<Record<keyof Preferences, (value: unknown) => boolean>> = {
  themeChoice: (value) => value === null || value === 'light' || value === 'dark',
  isAvoidZoneShown: isBoolean,
  isListOpen: isBoolean,
  isDetailOpen: isBoolean,
  listOrder: (value) => value === 'layer' || value === 'region',
  quality: (value) => QUALITIES.some((quality) => quality === value),
};

const KEYS = Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[];

const preferencesOf = (state: DorsumState): Preferences => ({
  themeChoice: state.themeChoice,
  isAvoidZoneShown: state.isAvoidZoneShown,
  isListOpen: state.isListOpen,
  isDetailOpen: state.isDetailOpen,
  listOrder: state.listOrder,
  quality: state.quality,
});

const parse = (text: string): LoadedPreferences => {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return { preferences: {}, problem: UNREADABLE };
  }
  if (typeof record !== 'object' || record === null || !('version' in record) || record.version !== STORAGE_VERSION) {
    return { preferences: {}, problem: UNREADABLE };
  }
  const values = new Map<string, unknown>(Object.entries(record));
  const present = KEYS.filter((key) => values.has(key));
  const valid = present.filter((key) => IS_VALID[key](values.get(key)));
  return {
    preferences: Object.fromEntries(valid.map((key) => [key, values.get(key)])),
    problem: valid.length < present.length ? UNREADABLE : null,
  };
};

/** Reads what a person arranged on earlier visits. Never throws: what cannot be read is left out and told in words. */
export const loadPreferences = (openStorage: StorageDoor): LoadedPreferences => {
  try {
    const text = openStorage().getItem(STORAGE_KEY);
    return text === null ? { preferences: {}, problem: null } : parse(text);
  } catch {
    return { preferences: {}, problem: BLOCKED };
  }
};

/**
 * Keeps what a person arranges from now on, on top of what was loaded: what only a link asked for is not kept.
 * A storage that refuses is told once, by a notice in the store. Returns how to stop.
 */
export const keepPreferences = (
  store: DorsumStore,
  openStorage: StorageDoor,
  loaded: Partial<Preferences> = {},
): (() => void) => {
  let kept: Partial<Preferences> = loaded;
  let hasTold = false;
  return store.subscribe((state, previous) => {
    const now = preferencesOf(state);
    const before = preferencesOf(previous);
    const changed = KEYS.filter((key) => now[key] !== before[key]);
    if (changed.length === 0) return;
    kept = { ...kept, ...Object.fromEntries(changed.map((key) => [key, now[key]])) };
    try {
      openStorage().setItem(STORAGE_KEY, JSON.stringify({ version: STORAGE_VERSION, ...kept }));
    } catch {
      if (!hasTold && !state.notices.includes(BLOCKED)) state.addNotice(FULL);
      hasTold = true;
    }
  });
};
