import type { DorsumStore } from './createStore.ts';

/** Where a search hit, or a link inside a text, leads. `id` is absent for whole pages. */
export type Target = {
  readonly kind: 'structure' | 'tool' | 'technique' | 'avoid-zone' | 'region' | 'questions' | 'safety' | 'about';
  readonly id?: string | undefined;
};

/** Opens what a target names; a region opens the list sorted by region. False where it names nothing. */
export const openTarget = (store: DorsumStore, { kind, id }: Target): boolean => {
  const state = store.getState();
  if (kind === 'questions' || kind === 'safety' || kind === 'about') {
    state.openPanel(id === undefined ? { kind } : { kind, entry: id });
    return true;
  }
  if (id === undefined) return false;
  switch (kind) {
    case 'structure':
      return state.reveal(id);
    case 'tool':
      state.openTool(id);
      return true;
    case 'technique':
      state.openTechnique(id);
      return true;
    case 'avoid-zone':
      state.openPanel({ kind, id });
      return true;
    case 'region':
      state.setMode('explore');
      state.setListOrder('region');
      state.setListOpen(true);
      return true;
  }
};
