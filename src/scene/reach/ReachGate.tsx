import { lazy, Suspense, useEffect } from 'react';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { DorsumState } from '#store/state.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { ReachSceneProps } from './ReachScene.tsx';

const ReachScene = lazy(() => import('./ReachScene.tsx'));

/** What the stage is given of reach: the desk, null until it has come, and how to fetch it. */
export type StageReach = { readonly desk: ReachDesk | null; readonly ask: () => void };

type Props = Omit<ReachSceneProps, 'desk'> & { readonly reach: StageReach };

/** Whether the stage has something of reach to show. */
const isReachShown = (state: DorsumState): boolean =>
  state.tool !== null || state.playback !== null || state.panel?.kind === 'spot';

/** Fetches what the stage shows of reach when that is first called for; before that it costs nothing. */
export const ReachGate = ({ reach, ...rest }: Props) => {
  const isShown = useStoreValue(rest.store, isReachShown);
  const { desk, ask } = reach;
  useEffect(() => {
    if (isShown && desk === null) ask();
  }, [isShown, desk, ask]);
  if (!isShown || desk === null) return null;
  return (
    <Suspense fallback={null}>
      <ReachScene {...rest} desk={desk} />
    </Suspense>
  );
};
