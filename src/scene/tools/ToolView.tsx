import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { isLayerShown } from '#anatomy/layers.ts';
import type { DorsumStore } from '#store/createStore.ts';
import type { DorsumState } from '#store/state.ts';
import type { StageBody } from '../body/StageBody.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import { type LoadedTools, loadTools } from './loadTools.ts';
import type { ToolPlace, ToolPlaceRef } from './ToolPlace.ts';
import { ToolStand } from './ToolStand.ts';

type Props = {
  readonly body: StageBody;
  readonly store: DorsumStore;
  readonly signal: FrameSignal;
  /** Address of the folder with the model's files, ending in a slash. */
  readonly modelFolder: string;
  /** Where the tool stands; looked at before every frame. After a change ask for a frame (`invalidate`). */
  readonly place: ToolPlaceRef;
};

/** Fetches the tools; where they cannot be had, says so once, and the page goes on without them. */
const useTools = (store: DorsumStore, folder: string): LoadedTools | null => {
  const [tools, setTools] = useState<LoadedTools | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    loadTools(folder, abort.signal)
      .then((loaded) => {
        if (!abort.signal.aborted) setTools(loaded);
      })
      .catch(() => {
        if (abort.signal.aborted) return;
        store.getState().addNotice('The tools could not be fetched, so they are not drawn. All else goes on working.');
      });
    return () => abort.abort();
  }, [store, folder]);
  return tools;
};

/** Draws the tool where `place` says it stands, to scale, pressed into the body. Mount it when a tool is first needed. */
export const ToolView = ({ body, store, signal, modelFolder, place }: Props) => {
  const invalidate = useThree((state) => state.invalidate);
  const tools = useTools(store, modelFolder);
  const [stand, setStand] = useState<ToolStand | null>(null);

  useEffect(() => {
    if (!tools) return;
    const made = new ToolStand(tools, body);
    const take = (state: DorsumState): void => {
      made.setTheme(state.theme);
      made.mark.setSkinned(isLayerShown('skin', state.peel) && !state.hidden.includes('skin'));
      signal.isDirty = true;
      invalidate();
    };
    take(store.getState());
    setStand(made);
    const end = store.subscribe((state, before) => {
      if (state.theme !== before.theme || state.peel !== before.peel || state.hidden !== before.hidden) take(state);
    });
    return () => {
      end();
      setStand(null);
      made.dispose();
      signal.isDirty = true;
      invalidate();
    };
  }, [tools, body, store, signal, invalidate]);

  const [shown] = useState<{ stand: ToolStand | null; place: ToolPlace | null; batches: unknown }>(() => ({
    stand: null,
    place: null,
    batches: null,
  }));
  // Before the loop that draws (which has priority 1).
  useFrame(() => {
    if (!stand) return;
    if (shown.batches !== body.batches) {
      shown.batches = body.batches;
      stand.mark.follow(body);
    }
    if (shown.stand === stand && shown.place === place.current) return;
    shown.stand = stand;
    shown.place = place.current;
    stand.place(place.current);
    signal.isDirty = true;
  });
  return stand && <primitive object={stand.group} dispose={null} />;
};
