import { lazy, Suspense } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import type { DorsumState } from '#store/state.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { Insets } from '../camera/Insets.ts';

const FigureInset = lazy(() => import('./FigureInset.tsx'));

type Props = {
  readonly store: DorsumStore;
  /** Address of the folder with the model's files, ending in a slash. */
  readonly modelFolder: string;
  readonly insets: Insets;
};

/** The technique whose position is shown: the one that is played, else the one that is read about. */
export const shownTechnique = (state: Pick<DorsumState, 'playback' | 'panel'>): string | null =>
  state.playback?.technique ?? (state.panel?.kind === 'technique' ? state.panel.id : null);

/** Shows the position of a technique in a corner of the stage; costs nothing before one is opened. */
export const FigureGate = ({ store, modelFolder, insets }: Props) => {
  const technique = useStoreValue(store, shownTechnique);
  if (technique === null) return null;
  return (
    <Suspense fallback={null}>
      <FigureInset store={store} modelFolder={modelFolder} insets={insets} technique={technique} />
    </Suspense>
  );
};
