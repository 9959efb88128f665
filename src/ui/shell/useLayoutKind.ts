import { useSyncExternalStore } from 'react';

/** How the page is laid out: `low` is a phone on its side (or a window zoomed until it is as low). */
export type LayoutKind = 'phone' | 'low' | 'medium' | 'wide';

const PHONE = '(max-width: 760px)';
const LOW = '(max-height: 520px)';
const MEDIUM = '(max-width: 1099px)';

/** The layout for a window, given what its media queries answer. */
export const layoutKindOf = (matches: (query: string) => boolean): LayoutKind => {
  if (matches(LOW)) return 'low';
  if (matches(PHONE)) return 'phone';
  return matches(MEDIUM) ? 'medium' : 'wide';
};

const subscribe = (onChange: () => void): (() => void) => {
  const lists = [PHONE, LOW, MEDIUM].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
};

/** The layout that fits the window now; changes with it. */
export const useLayoutKind = (): LayoutKind =>
  useSyncExternalStore(subscribe, () => layoutKindOf((query) => window.matchMedia(query).matches));
