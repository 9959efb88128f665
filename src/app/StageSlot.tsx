import { lazy, type ReactElement, Suspense, useCallback, useEffect, useState } from 'react';
import type { StageHandle } from '#scene/StageHandle.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { ReachAccess } from '#ui/ReachContext.ts';
import type { Insets } from '#ui/shell/insets.ts';
import { MODEL_FOLDER } from './modelFolder.ts';
import type { PageApi } from './pageApi.ts';
import { SceneBoundary } from './SceneBoundary.tsx';
import { useAfterFirstPaint } from './useAfterFirstPaint.ts';

/** A fresh lazy component for each attempt: one that failed to load stays failed. */
const createLazyStage = () => lazy(() => import('#scene/Stage.tsx'));

type Props = {
  readonly store: DorsumStore;
  readonly pageApi: PageApi;
  readonly insets: Insets;
  /** The reach desk once it has come, and how to fetch it. */
  readonly reach: ReachAccess;
};

/** One attempt at the stage; a new one is made by a new `key`. */
const StageAttempt = ({ store, pageApi, insets, reach }: Props): ReactElement => {
  const [Stage] = useState(createLazyStage);
  const handleDrawn = useCallback(
    (handle: StageHandle, isWhole: boolean) => pageApi.attachStage(handle, isWhole),
    [pageApi],
  );
  const handleFailure = useCallback(
    (detail: string) => {
      pageApi.detachStage();
      store.getState().setModelStatus({ kind: 'failed', detail });
    },
    [pageApi, store],
  );
  useEffect(() => () => pageApi.detachStage(), [pageApi]);
  return (
    <SceneBoundary onFailure={handleFailure}>
      <Suspense fallback={null}>
        <Stage store={store} modelFolder={MODEL_FOLDER} insets={insets} reach={reach} onDrawn={handleDrawn} />
      </Suspense>
    </SceneBoundary>
  );
};

/** The place of the 3D stage: empty until the page itself has been painted, then the stage, and again on a retry. */
export const StageSlot = (props: Props): ReactElement | null => {
  const attempt = useStoreValue(props.store, (state) => state.modelRequest);
  return useAfterFirstPaint() ? <StageAttempt key={attempt} {...props} /> : null;
};
