import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { techniques } from '#content/index.ts';
import { listToolUses } from '#domain/reach/matrix.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { StageBody } from '../body/StageBody.ts';
import type { LoadedBody } from '../loading/LoadedBody.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import type { Motion } from '../rendering/Motion.ts';
import { heatBytes } from './heatBytes.ts';
import { SkinTouch } from './SkinTouch.ts';
import { isHeatOn, type ToolInHand, toolInHand } from './toolInHand.ts';

type Props = {
  readonly body: StageBody;
  /** What stands on the stage: another level brings another skin. */
  readonly loaded: LoadedBody;
  readonly store: DorsumStore;
  readonly desk: ReachDesk;
  readonly signal: FrameSignal;
  readonly motion: Motion;
};

const letOthersGo = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Works out what a tool's answers rest on, bit by bit, so that frames come in between. */
const prepare = async (desk: ReachDesk, { tool, kind }: ToolInHand, isWanted: () => boolean): Promise<void> => {
  for (const use of listToolUses([{ ...tool, kinds: [kind] }], techniques)) {
    if (!isWanted()) return;
    desk.engine.approaches(use);
    await letOthersGo();
  }
};

/** Colours the body by how well the tool in hand reaches each muscle, and the skin by where it may touch. */
export const HeatLook = ({ body, loaded, store, desk, signal, motion }: Props) => {
  const invalidate = useThree((state) => state.invalidate);
  const toolId = useStoreValue(store, (state) => (isHeatOn(state) ? (toolInHand(state)?.tool.id ?? null) : null));
  const kindId = useStoreValue(store, (state) => toolInHand(state)?.kind.id ?? null);
  const touch = useMemo(() => new SkinTouch(desk), [desk]);

  useEffect(() => {
    const show = (bytes: Uint8Array | null): void => {
      body.setHeat(bytes);
      body.aim(store.getState(), motion.isStill);
      signal.isDirty = true;
      invalidate();
    };
    const inHand = toolInHand(store.getState());
    if (toolId === null || kindId === null || !inHand) {
      show(null);
      return;
    }
    let isWanted = true;
    void prepare(desk, inHand, () => isWanted).then(() => {
      if (!isWanted || body.loaded !== loaded) return;
      const heat = desk.heatOf(toolId, kindId);
      touch.write(body.batches, heat);
      show(heatBytes(heat, body.structures));
    });
    return () => {
      isWanted = false;
    };
  }, [body, loaded, store, desk, touch, toolId, kindId, signal, motion, invalidate]);

  useEffect(
    () => () => {
      body.setHeat(null);
      body.aim(store.getState(), true);
    },
    [body, store],
  );
  return null;
};
