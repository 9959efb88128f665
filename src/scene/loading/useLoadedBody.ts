import { useEffect, useState } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import type { ModelStatus } from '#store/state.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import { wantsFullLevel } from '../rendering/wantsFullLevel.ts';
import type { LoadedBody } from './LoadedBody.ts';
import { LoadFailure } from './LoadFailure.ts';
import { type FirstLoad, loadFirst } from './loadFirst.ts';
import { loadLevel } from './loadLevel.ts';

/** The body to show now, and whether nothing finer is on its way. */
export type ShownBody = { readonly body: LoadedBody; readonly isWhole: boolean };

const failureOf = (cause: unknown): Extract<ModelStatus, { kind: 'missing' | 'corrupt' }> =>
  cause instanceof LoadFailure
    ? { kind: cause.kind, detail: cause.message }
    : { kind: 'corrupt', detail: 'The model came, but could not be made ready.' };

/**
 * Loads the model once the stage is mounted, light level first, and tells the store how it goes. The full level
 * follows unless the person (or a device that spares data) wants the light one alone. Null until something has come.
 *
 * @param folder of the model's files, ending in a slash
 */
export const useLoadedBody = (store: DorsumStore, folder: string, isWanted: boolean): ShownBody | null => {
  const [first, setFirst] = useState<FirstLoad | null>(null);
  const [full, setFull] = useState<LoadedBody | null>(null);
  const isFullAsked = useStoreValue(store, (state) => wantsFullLevel(state.quality));
  const attempt = useStoreValue(store, (state) => state.detailRequest);

  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    const { setModelStatus } = store.getState();
    const onProgress = (loadedBytes: number, totalBytes: number | null): void => {
      if (!abort.signal.aborted) setModelStatus({ kind: 'loading', what: 'the model', loadedBytes, totalBytes });
    };
    loadFirst(folder, onProgress, abort.signal)
      .then((loaded) => {
        if (!abort.signal.aborted) setFirst(loaded);
      })
      .catch((cause: unknown) => {
        if (!abort.signal.aborted) setModelStatus(failureOf(cause));
      });
    return () => abort.abort();
  }, [store, folder, isWanted]);

  const needsFull = first !== null && full === null && (isFullAsked || first.light === null);
  /** A new attempt is a new number. */
  const request = needsFull ? attempt : null;
  useEffect(() => {
    if (request === null || first === null) return;
    const abort = new AbortController();
    const { setModelStatus } = store.getState();
    const hasLight = first.light !== null;
    const onProgress = (loadedBytes: number, totalBytes: number | null): void => {
      if (abort.signal.aborted) return;
      setModelStatus(
        hasLight
          ? { kind: 'refining', loadedBytes, totalBytes }
          : { kind: 'loading', what: 'muscles and bones', loadedBytes, totalBytes },
      );
    };
    loadLevel('full', { folder, manifest: first.manifest, signal: abort.signal }, onProgress)
      .then((loaded) => {
        if (!abort.signal.aborted) setFull(loaded);
      })
      .catch((cause: unknown) => {
        if (abort.signal.aborted) return;
        const failure = failureOf(cause);
        setModelStatus(hasLight ? { kind: 'coarse', detail: failure.detail } : failure);
      });
    return () => abort.abort();
  }, [store, folder, first, request]);

  const body = isFullAsked ? (full ?? first?.light ?? null) : (first?.light ?? full);
  return body && { body, isWhole: !needsFull };
};
