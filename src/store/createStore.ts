import { createStore, type StoreApi } from 'zustand/vanilla';
import { INITIAL_STATE } from './initialState.ts';
import { createPanelSlice } from './slices/panelSlice.ts';
import { createPreferenceSlice } from './slices/preferenceSlice.ts';
import { createReachSlice } from './slices/reachSlice.ts';
import { createSelectionSlice } from './slices/selectionSlice.ts';
import { createStatusSlice } from './slices/statusSlice.ts';
import { createViewSlice } from './slices/viewSlice.ts';
import type { DorsumState, DorsumStoreState } from './state.ts';

export type DorsumStore = StoreApi<DorsumStoreState>;

/** Makes a store; the app makes one, tests make as many as they like. */
export const createDorsumStore = (initial: Partial<DorsumState> = {}): DorsumStore =>
  createStore<DorsumStoreState>()((...args) => ({
    ...INITIAL_STATE,
    ...initial,
    ...createSelectionSlice(...args),
    ...createViewSlice(...args),
    ...createPanelSlice(...args),
    ...createPreferenceSlice(...args),
    ...createReachSlice(...args),
    ...createStatusSlice(...args),
  }));
