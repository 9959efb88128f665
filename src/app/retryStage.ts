import type { DorsumStore } from '#store/createStore.ts';

/**
 * Tries the model again. Where the 3D code itself was missing, the page is loaded anew, since browsers may remember
 * a module that failed; the address holds the view, so nothing is lost.
 */
export const retryStage = (store: DorsumStore, reload: () => void = () => window.location.reload()): void => {
  if (store.getState().modelStatus.kind === 'failed') reload();
  else store.getState().retryModel();
};
