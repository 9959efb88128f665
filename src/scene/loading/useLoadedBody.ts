import { useEffect, useState } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import { LoadFailure } from './LoadFailure.ts';
import { type LoadedBody, loadBody } from './loadBody.ts';

/** Loads the model once the stage is mounted, and tells the store how it goes. Null until it has come; not fetched where it is not wanted. */
export const useLoadedBody = (
  store: DorsumStore,
  modelUrl: string,
  manifestUrl: string,
  isWanted: boolean,
): LoadedBody | null => {
  const [loaded, setLoaded] = useState<LoadedBody | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    const { setModelStatus } = store.getState();
    const tell: typeof setModelStatus = (status) => {
      if (!abort.signal.aborted) setModelStatus(status);
    };
    loadBody(modelUrl, manifestUrl, tell, abort.signal)
      .then((body) => {
        if (!abort.signal.aborted) setLoaded(body);
      })
      .catch((cause: unknown) => {
        if (cause instanceof LoadFailure) tell({ kind: cause.kind, detail: cause.message });
        else tell({ kind: 'corrupt', detail: 'The model came, but could not be made ready.' });
      });
    return () => abort.abort();
  }, [store, modelUrl, manifestUrl, isWanted]);
  return loaded;
};
