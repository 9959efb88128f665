import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { PerspectiveCamera } from 'three';
import type { DorsumStore } from '#store/createStore.ts';
import { BodyView } from './body/BodyView.tsx';
import { StageBody } from './body/StageBody.ts';
import type { CameraMoves } from './camera/CameraMoves.ts';
import { CameraRig } from './camera/CameraRig.tsx';
import type { Insets } from './camera/Insets.ts';
import { createStageHandle } from './createStageHandle.ts';
import type { LevelName, LoadedBody } from './loading/LoadedBody.ts';
import type { ShownBody } from './loading/useLoadedBody.ts';
import { OutlinePass } from './outline/OutlinePass.ts';
import { PointerPicking } from './picking/PointerPicking.tsx';
import type { SpotAsker } from './picking/SpotAsker.ts';
import { WarmUp } from './picking/WarmUp.tsx';
import type { SteerRef } from './reach/FreeTool.tsx';
import { ReachGate, type StageReach } from './reach/ReachGate.tsx';
import { FrameLoop } from './rendering/FrameLoop.tsx';
import { FramePainter } from './rendering/FramePainter.ts';
import type { FrameSignal } from './rendering/FrameSignal.ts';
import { isSoftwareRenderer } from './rendering/isSoftwareRenderer.ts';
import type { Motion } from './rendering/Motion.ts';
import { PaceKeeper } from './rendering/PaceKeeper.ts';
import type { PagePoint, StageHandle } from './StageHandle.ts';

type Props = {
  readonly store: DorsumStore;
  readonly shown: ShownBody;
  readonly insets: Insets;
  readonly motion: Motion;
  readonly signal: FrameSignal;
  readonly moves: RefObject<CameraMoves | null>;
  readonly hoverPlace: RefObject<PagePoint | null>;
  readonly isBodyAt: RefObject<((point: PagePoint) => boolean) | null>;
  readonly reach: StageReach;
  readonly modelFolder: string;
  readonly spots: SpotAsker;
  readonly steerRef: SteerRef;
  readonly onDrawn: (handle: StageHandle, isWhole: boolean) => void;
};

type Made = {
  readonly body: StageBody;
  readonly outline: OutlinePass;
  readonly painter: FramePainter;
  readonly pace: PaceKeeper;
};

/**
 * Builds the body on the GPU, and gives it back when the stage goes. Another level of detail takes its place on the
 * same stage from one frame to the next: camera, states and picking stay.
 */
const useStageBody = (loaded: LoadedBody, motion: Motion, onTaken: (made: Made) => void): Made | null => {
  const gl = useThree((state) => state.gl);
  const [made, setMade] = useState<Made | null>(null);
  const newest = useRef(loaded);
  newest.current = loaded;
  const tellTaken = useRef(onTaken);
  tellTaken.current = onTaken;
  useEffect(() => {
    const body = new StageBody(newest.current, gl);
    const outline = new OutlinePass(body);
    const painter = new FramePainter(outline);
    const renew = (): void => painter.renew();
    gl.domElement.addEventListener('webglcontextrestored', renew);
    motion.isSlow = isSoftwareRenderer(gl);
    setMade({ body, outline, painter, pace: new PaceKeeper(motion.isSlow) });
    return () => {
      setMade(null);
      gl.domElement.removeEventListener('webglcontextrestored', renew);
      painter.dispose();
      outline.dispose();
      body.dispose();
    };
  }, [motion, gl]);
  // Before the effects of what stands on the stage, which ask for the body as it then is.
  useLayoutEffect(() => {
    if (!made || made.body.loaded === loaded) return;
    made.body.take(loaded);
    made.outline.take(made.body);
    tellTaken.current(made);
  }, [made, loaded]);
  return made;
};

/** What stands inside the canvas. */
export const StageScene = ({
  store,
  shown,
  insets,
  motion,
  signal,
  moves,
  hoverPlace,
  isBodyAt,
  onDrawn,
  ...rest
}: Props) => {
  const { reach, modelFolder, spots, steerRef } = rest;
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const tellDrawn = useRef(onDrawn);
  tellDrawn.current = onDrawn;
  const [drawn, setDrawn] = useState<{ readonly level: LevelName; readonly handle: StageHandle } | null>(null);
  const made = useStageBody(shown.body, motion, ({ body, outline }) => {
    body.aim(store.getState(), true);
    outline.aim(store.getState());
    signal.isDirty = true;
    invalidate();
  });

  const isWhole = shown.isWhole && drawn?.level === shown.body.level;
  useEffect(() => {
    if (!drawn) return;
    if (isWhole) store.getState().setModelStatus({ kind: 'ready' });
    tellDrawn.current(drawn.handle, isWhole);
  }, [store, drawn, isWhole]);

  if (!made) return null;

  const { body, outline, painter, pace } = made;
  const onLevelDrawn = (level: LevelName, cameraMoves: CameraMoves): void => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const parts = { gl, camera, body, painter, store, moves: cameraMoves, motion, signal, invalidate };
    setDrawn({ level, handle: createStageHandle(parts) });
  };

  return (
    <>
      <BodyView body={body} outline={outline} store={store} motion={motion} signal={signal} pace={pace} />
      <CameraRig body={body} store={store} insets={insets} motion={motion} moves={moves} />
      <PointerPicking body={body} store={store} hoverPlace={hoverPlace} isBodyAt={isBodyAt} spots={spots} />
      <WarmUp body={body} level={shown.body.level} />
      <ReachGate
        reach={reach}
        body={body}
        loaded={shown.body}
        store={store}
        signal={signal}
        motion={motion}
        moves={moves}
        modelFolder={modelFolder}
        steerRef={steerRef}
      />
      <FrameLoop
        body={body}
        painter={painter}
        pace={pace}
        signal={signal}
        motion={motion}
        moves={moves}
        store={store}
        onLevelDrawn={onLevelDrawn}
      />
    </>
  );
};
