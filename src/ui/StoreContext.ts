import { createContext, useContext } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import type { DorsumStoreState } from '#store/state.ts';
import { useStoreValue } from '#store/useStoreValue.ts';

/** Carries the one store of the page to every component below the layout. */
export const StoreContext = createContext<DorsumStore | null>(null);

/** The store itself, for reading and acting inside event handlers. Throws outside a `StoreContext`. */
export const useDorsumStore = (): DorsumStore => {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useDorsumStore expects a StoreContext above it, and found none');
  return store;
};

/** A value of the store; the component renders again when it changes. `selector` picks, it does not build. */
export const useDorsum = <T>(selector: (state: DorsumStoreState) => T): T => useStoreValue(useDorsumStore(), selector);
