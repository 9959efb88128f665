import type { DorsumStore } from '#store/createStore.ts';

/**
 * Tries the model again. Where the light level stands, only the full one is fetched anew, and the view stays. Where the 3D code itself was missing, the page is loaded anew, since browsers may remember
 * a module that failed; the address holds the view, so nothing is lost.
 */
export const retryStage = (store: DorsumStore, reload: () => void = () => window.location.reload()): void => {
  const { kind } = store.getState().modelStatus;
  if (kind === 'failed') reload();
  else if (kind === 'coarse') store.getState().retryDetail();
  else store.getState().retryModel();
};
