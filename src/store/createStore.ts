import { createStore, type StoreApi } from 'zustand/vanilla';
import { PEEL_DEFAULT } from '#anatomy/layers.ts';
import { structuresOfReference } from '#anatomy/structures.ts';
import type { DorsumState, DorsumStoreState } from './state.ts';

export type DorsumStore = StoreApi<DorsumStoreState>;

export const INITIAL_STATE: DorsumState = {
  mode: 'explore',
  selection: null,
  tool: null,
  technique: null,
  view: 'posterior',
  peel: PEEL_DEFAULT,
  hidden: [],
  theme: 'dark',
  hovered: [],
  pointed: null,
  isPointerNearAvoidZone: false,
  isAvoidZoneShown: true,
  panel: null,
  modelStatus: { kind: 'loading', what: 'the model', loadedBytes: 0, totalBytes: null },
  viewRequest: 0,
  closerRequest: 0,
  linkProblems: [],
};

/** Makes a store; the app makes one, tests make as many as they like. */
export const createDorsumStore = (initial: Partial<DorsumState> = {}): DorsumStore =>
  createStore<DorsumStoreState>()((set, get) => ({
    ...INITIAL_STATE,
    ...initial,
    select: (reference) => {
      if (reference === null) {
        set({ selection: null, panel: get().panel?.kind === 'structure' ? null : get().panel });
        return true;
      }
      if (structuresOfReference(reference).length === 0) return false;
      set({ selection: reference, panel: { kind: 'structure', reference } });
      return true;
    },
    hover: (hovered) => set({ hovered }),
    point: (pointed, isPointerNearAvoidZone) => set({ pointed, isPointerNearAvoidZone }),
    setPeel: (peel) => set({ peel }),
    requestView: (view) => set({ view, viewRequest: get().viewRequest + 1 }),
    lookCloser: () => set({ closerRequest: get().closerRequest + 1 }),
    setHidden: (id, isHidden) =>
      set({ hidden: isHidden ? [...new Set([...get().hidden, id])] : get().hidden.filter((h) => h !== id) }),
    showAll: () => set({ hidden: [] }),
    setMode: (mode) => set({ mode }),
    openTool: (tool) => set({ tool, panel: tool === null ? null : { kind: 'tool', id: tool } }),
    openTechnique: (technique) =>
      set({ technique, panel: technique === null ? null : { kind: 'technique', id: technique } }),
    openPanel: (panel) => set({ panel }),
    setAvoidZoneShown: (isAvoidZoneShown) => set({ isAvoidZoneShown }),
    setTheme: (theme) => set({ theme }),
    setModelStatus: (modelStatus) => set({ modelStatus }),
    dismissLinkProblems: () => set({ linkProblems: [] }),
  }));
