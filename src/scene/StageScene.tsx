import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { PerspectiveCamera } from 'three';
import type { DorsumStore } from '#store/createStore.ts';
import { BodyView } from './body/BodyView.tsx';
import { StageBody } from './body/StageBody.ts';
import type { CameraMoves } from './camera/CameraMoves.ts';
import { CameraRig } from './camera/CameraRig.tsx';
import type { Insets } from './camera/Insets.ts';
import { createStageHandle } from './createStageHandle.ts';
import type { LoadedBody } from './loading/loadBody.ts';
import { OutlinePass } from './outline/OutlinePass.ts';
import { PointerPicking } from './picking/PointerPicking.tsx';
import { WarmUp } from './picking/WarmUp.tsx';
import { FrameLoop } from './rendering/FrameLoop.tsx';
import { FramePainter } from './rendering/FramePainter.ts';
import type { FrameSignal } from './rendering/FrameSignal.ts';
import { isSoftwareRenderer } from './rendering/isSoftwareRenderer.ts';
import type { Motion } from './rendering/Motion.ts';
import { PaceKeeper } from './rendering/PaceKeeper.ts';
import type { PagePoint, StageHandle } from './StageHandle.ts';

type Props = {
  readonly store: DorsumStore;
  readonly loaded: LoadedBody;
  readonly insets: Insets;
  readonly motion: Motion;
  readonly signal: FrameSignal;
  readonly moves: RefObject<CameraMoves | null>;
  readonly hoverPlace: RefObject<PagePoint | null>;
  readonly isBodyAt: RefObject<((point: PagePoint) => boolean) | null>;
  readonly onReady: (handle: StageHandle) => void;
};

type Made = {
  readonly body: StageBody;
  readonly outline: OutlinePass;
  readonly painter: FramePainter;
  readonly pace: PaceKeeper;
};

/** Builds the body on the GPU, and gives it back when the stage goes. */
const useStageBody = (loaded: LoadedBody, motion: Motion): Made | null => {
  const gl = useThree((state) => state.gl);
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    const body = new StageBody(loaded, gl);
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
  }, [loaded, motion, gl]);
  return made;
};

/** What stands inside the canvas. */
export const StageScene = ({ store, loaded, insets, motion, signal, moves, hoverPlace, isBodyAt, onReady }: Props) => {
  const made = useStageBody(loaded, motion);
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const tellReady = useRef(onReady);
  tellReady.current = onReady;

  if (!made) return null;

  const { body, outline, painter, pace } = made;
  const onFirstFrame = (cameraMoves: CameraMoves): void => {
    store.getState().setModelStatus({ kind: 'ready' });
    if (!(camera instanceof PerspectiveCamera)) return;
    const parts = { gl, camera, body, painter, store, moves: cameraMoves, motion, signal, invalidate };
    tellReady.current(createStageHandle(parts));
  };

  return (
    <>
      <BodyView body={body} outline={outline} store={store} motion={motion} signal={signal} pace={pace} />
      <CameraRig body={body} store={store} insets={insets} motion={motion} moves={moves} />
      <PointerPicking body={body} store={store} hoverPlace={hoverPlace} isBodyAt={isBodyAt} />
      <WarmUp picker={body.picker} />
      <FrameLoop
        body={body}
        painter={painter}
        pace={pace}
        signal={signal}
        motion={motion}
        moves={moves}
        onFirstFrame={onFirstFrame}
      />
    </>
  );
};
