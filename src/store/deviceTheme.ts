import type { DorsumStore } from './createStore.ts';
import type { Theme } from './state.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The theme that the device asks for; dark where it does not say. */
export const readDeviceTheme = (match: typeof window.matchMedia | undefined = globalThis.matchMedia): Theme =>
  match === undefined || match(DARK).matches ? 'dark' : 'light';

/** Follows the device from light to dark and back, until a person chooses. Returns how to stop. */
export const followDeviceTheme = (
  store: DorsumStore,
  match: typeof window.matchMedia = globalThis.matchMedia,
): (() => void) => {
  const query = match(DARK);
  const follow = (): void => store.getState().followDeviceTheme(query.matches ? 'dark' : 'light');
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
};
