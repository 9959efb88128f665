import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDorsumStore } from '#store/createStore.ts';
import { parseLink } from '#store/parseLink.ts';
import { type AddressWindow, stateOfLink, syncLink } from '#store/syncLink.ts';

const KNOWN = { tools: new Set(['hands']), techniques: new Set(['mid-back-ball']) };

/** A window with nothing but an address, which counts how often it was changed. */
const createWindow = (search = '') => {
  const listeners = new Map<string, () => void>();
  const location = { pathname: '/dorsum/', search, hash: '#top' };
  const replaceState = vi.fn((_state: unknown, _title: string, url: string) => {
    location.search = new URL(url, 'http://page').search;
  });
  const win = {
    location,
    history: { state: null, replaceState },
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
  };
  return { win: win as unknown as AddressWindow, location, replaceState, listeners };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('syncLink', () => {
  it('writes what changed into the address, once for a burst of changes, keeping path and hash', () => {
    const { win, replaceState } = createWindow();
    const store = createDorsumStore();
    syncLink(store, KNOWN, win);
    vi.runAllTimers();
    for (const peel of [2, 3, 4, 5] as const) store.getState().setPeel(peel);
    store.getState().requestView('left');
    expect(replaceState).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(replaceState).toHaveBeenCalledTimes(1);
    expect(replaceState).toHaveBeenLastCalledWith(null, '', '/dorsum/?view=left&peel=5&v=1#top');
  });

  it('writes a first change at once and further ones at intervals that browsers allow', () => {
    const { win, replaceState, location } = createWindow();
    const store = createDorsumStore();
    syncLink(store, KNOWN, win);
    vi.runAllTimers();
    store.getState().requestView('left');
    vi.advanceTimersByTime(1);
    expect(location.search).toBe('?view=left&v=1');
    replaceState.mockClear();
    // A minute of dragging a slider to and fro.
    for (let i = 0; i < 1200; i++) {
      store.getState().setPeel(i % 2 === 0 ? 2 : 3);
      vi.advanceTimersByTime(50);
    }
    expect(replaceState.mock.calls.length).toBeGreaterThan(20);
    expect(replaceState.mock.calls.length).toBeLessThan(200);
    vi.runAllTimers();
    expect(location.search).toBe('?view=left&peel=3&v=1');
  });

  it('does not touch the address for what it does not hold', () => {
    const { win, replaceState } = createWindow();
    const store = createDorsumStore();
    syncLink(store, KNOWN, win);
    store.getState().point('skin', false);
    store.getState().setListOpen(false);
    vi.runAllTimers();
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('empties the address when the default view is back', () => {
    const { win, location } = createWindow('?peel=3&v=1');
    const store = createDorsumStore(stateOfLink(parseLink('?peel=3&v=1', KNOWN)));
    syncLink(store, KNOWN, win);
    store.getState().setPeel(1);
    vi.runAllTimers();
    expect(location.search).toBe('');
  });

  it('drops what could not be read from the address', () => {
    const { win, location } = createWindow('?structure=foo&embed=1&view=left');
    const store = createDorsumStore(stateOfLink(parseLink(location.search, KNOWN)));
    syncLink(store, KNOWN, win);
    vi.runAllTimers();
    expect(location.search).toBe('?view=left&v=1');
    expect(store.getState().linkProblems).toHaveLength(1);
  });

  it('restores the view when a person goes back to another address', () => {
    const { win, location, listeners } = createWindow();
    const store = createDorsumStore();
    syncLink(store, KNOWN, win);
    location.search = '?structure=rhomboid-major-l&view=oblique&technique=mid-back-ball';
    listeners.get('popstate')?.();
    expect(store.getState()).toMatchObject({
      selection: 'rhomboid-major-l',
      view: 'oblique',
      peel: 2,
      panel: { kind: 'technique', id: 'mid-back-ball' },
      viewRequest: 1,
    });
  });

  it('writes at once when the page is left, so that a reload finds the last view', () => {
    const { win, location, listeners } = createWindow();
    const store = createDorsumStore();
    syncLink(store, KNOWN, win);
    store.getState().select('trapezius-ascending-r');
    listeners.get('pagehide')?.();
    expect(location.search).toBe('?structure=trapezius-ascending-r&v=1');
  });

  it('stops when told to', () => {
    const { win, listeners, replaceState } = createWindow();
    const store = createDorsumStore();
    syncLink(store, KNOWN, win)();
    store.getState().setPeel(5);
    vi.runAllTimers();
    expect(replaceState).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});

describe('stateOfLink', () => {
  it('opens the panel of what the link names, and leaves the theme alone where the link is silent', () => {
    const state = stateOfLink(parseLink('structure=trapezius', KNOWN));
    expect(state.panel).toEqual({ kind: 'structure', reference: 'trapezius' });
    expect(state).not.toHaveProperty('theme');
    expect(stateOfLink(parseLink('theme=light', KNOWN))).toMatchObject({ theme: 'light', themeChoice: 'light' });
  });
});
