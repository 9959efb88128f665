import { type RefObject, useState } from 'react';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { DorsumStore } from '#store/createStore.ts';
import type { StageBody } from '../body/StageBody.ts';
import type { CameraMoves } from '../camera/CameraMoves.ts';
import type { LoadedBody } from '../loading/LoadedBody.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import type { Motion } from '../rendering/Motion.ts';
import type { ToolPlace } from '../tools/ToolPlace.ts';
import { ToolView } from '../tools/ToolView.tsx';
import { FreeTool, type SteerRef } from './FreeTool.tsx';
import { HeatLook } from './HeatLook.tsx';
import { ToolWay } from './ToolWay.tsx';

export type ReachSceneProps = {
  readonly body: StageBody;
  readonly loaded: LoadedBody;
  readonly store: DorsumStore;
  readonly desk: ReachDesk;
  readonly signal: FrameSignal;
  readonly motion: Motion;
  readonly moves: RefObject<CameraMoves | null>;
  /** Address of the folder with the model's files, ending in a slash. */
  readonly modelFolder: string;
  readonly steerRef: SteerRef;
};

/** All that the stage shows of reach: colours, the tool where it stands, its path and the spot, and a tool that follows the hand. */
export default function ReachScene({ modelFolder, steerRef, loaded, ...shared }: ReachSceneProps) {
  const { body, store, desk, signal, motion, moves } = shared;
  const [place] = useState<{ current: ToolPlace | null }>(() => ({ current: null }));
  return (
    <>
      <HeatLook body={body} loaded={loaded} store={store} desk={desk} signal={signal} motion={motion} />
      <ToolWay store={store} desk={desk} signal={signal} motion={motion} moves={moves} place={place} />
      <FreeTool body={body} store={store} desk={desk} signal={signal} place={place} steerRef={steerRef} />
      <ToolView body={body} store={store} signal={signal} modelFolder={modelFolder} place={place} />
    </>
  );
}
