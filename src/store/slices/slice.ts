import type { StateCreator } from 'zustand/vanilla';
import type { DorsumActions, DorsumStoreState } from '../state.ts';

/** Makes some of the store's actions; all slices share the one state. */
export type Slice<K extends keyof DorsumActions> = StateCreator<DorsumStoreState, [], [], Pick<DorsumActions, K>>;
