import { useStore } from 'zustand';
import type { DorsumStore } from './createStore.ts';
import type { DorsumStoreState } from './state.ts';

/**
 * Reads a value from the store inside a React component, and renders again when it changes.
 * `selector` must return the same value (by `Object.is`) while nothing changed: pick, don't build.
 */
export const useStoreValue = <T>(store: DorsumStore, selector: (state: DorsumStoreState) => T): T =>
  useStore(store, selector);
