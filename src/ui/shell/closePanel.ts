import type { DorsumStore } from '#store/createStore.ts';

/** Closes the open panel. A structure's panel goes with its selection; from any other one returns to the selection's. */
export const closePanel = (store: DorsumStore): void => {
  const { panel, selection, select, openPanel } = store.getState();
  if (panel?.kind === 'structure') select(null);
  else openPanel(selection === null ? null : { kind: 'structure', reference: selection });
};
