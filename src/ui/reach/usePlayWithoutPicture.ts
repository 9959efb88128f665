import { useEffect } from 'react';
import type { ModelStatus } from '#store/state.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';

/** Without a picture the steps go on in steps of this length. */
const TICK_S = 0.25;
const WITHOUT_PICTURE: ReadonlySet<ModelStatus['kind']> = new Set(['missing', 'corrupt', 'no-webgl', 'failed']);

/** Plays on by a clock where there is no picture whose frames would: the words of the steps need none. */
export const usePlayWithoutPicture = (): void => {
  const store = useDorsumStore();
  const isPlaying = useDorsum((s) => s.playback?.isPlaying ?? false);
  const hasNoPicture = useDorsum((s) => WITHOUT_PICTURE.has(s.modelStatus.kind));
  useEffect(() => {
    if (!isPlaying || !hasNoPicture) return;
    const clock = window.setInterval(() => store.getState().advance(TICK_S), TICK_S * 1000);
    return () => window.clearInterval(clock);
  }, [store, isPlaying, hasNoPicture]);
};
