import { describe, expect, it } from 'vitest';
import { createDorsumStore } from '#store/createStore.ts';
import { followDeviceTheme, readDeviceTheme } from '#store/deviceTheme.ts';

/** A device whose wish can be changed. */
const createDevice = (isDark: boolean) => {
  const listeners = new Set<() => void>();
  const query = {
    matches: isDark,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  return {
    match: (() => query) as unknown as typeof window.matchMedia,
    listeners,
    change: (matches: boolean) => {
      query.matches = matches;
      for (const listener of listeners) listener();
    },
  };
};

describe('the device’s theme', () => {
  it('is what the first visit starts with', () => {
    expect(readDeviceTheme(createDevice(true).match)).toBe('dark');
    expect(readDeviceTheme(createDevice(false).match)).toBe('light');
    expect(readDeviceTheme(undefined)).toBe('dark');
  });

  it('is followed while nobody chose, and no longer once it is stopped', () => {
    const device = createDevice(true);
    const store = createDorsumStore();
    const stop = followDeviceTheme(store, device.match);
    device.change(false);
    expect(store.getState().theme).toBe('light');
    stop();
    expect(device.listeners.size).toBe(0);
  });
});
