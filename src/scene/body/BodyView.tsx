import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import type { DorsumState } from '#store/state.ts';
import type { OutlinePass } from '../outline/OutlinePass.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import type { Motion } from '../rendering/Motion.ts';
import type { PaceKeeper } from '../rendering/PaceKeeper.ts';
import type { StageBody } from './StageBody.ts';

type Props = {
  readonly body: StageBody;
  readonly outline: OutlinePass;
  readonly store: DorsumStore;
  readonly motion: Motion;
  readonly signal: FrameSignal;
  readonly pace: PaceKeeper;
};

const LOOK_KEYS = [
  'peel',
  'hidden',
  'hovered',
  'selection',
  'theme',
  'isAvoidZoneShown',
  'isPointerNearAvoidZone',
  'tool',
  'technique',
  'mode',
  'refusal',
] as const satisfies readonly (keyof DorsumState)[];

/** Puts the body on the stage and lets it follow the store: a frame is asked for only when its look changes. */
export const BodyView = ({ body, outline, store, motion, signal, pace }: Props) => {
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    const take = (state: DorsumState, isInstant: boolean): void => {
      body.aim(state, isInstant);
      outline.aim(state);
      body.materials.setTheme(state.theme);
      signal.isDirty = true;
      invalidate();
    };
    take(store.getState(), true);
    return store.subscribe((state, before) => {
      if (LOOK_KEYS.some((key) => state[key] !== before[key])) take(state, motion.isStill || pace.isSlow);
    });
  }, [body, outline, store, motion, signal, pace, invalidate]);
  return <primitive object={body.group} dispose={null} />;
};
