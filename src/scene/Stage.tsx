import { Canvas } from '@react-three/fiber';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { CameraMoves } from './camera/CameraMoves.ts';
import { FIELD_OF_VIEW_DEG } from './camera/frameView.ts';
import type { Insets } from './camera/Insets.ts';
import { moveOfKey } from './camera/stageKeys.ts';
import { FigureGate } from './figure/FigureGate.tsx';
import { useLoadedBody } from './loading/useLoadedBody.ts';
import { HoverName } from './overlay/HoverName.tsx';
import { OrientationMarks } from './overlay/OrientationMarks.tsx';
import { ZoneLabel } from './overlay/ZoneLabel.tsx';
import { SpotAsker } from './picking/SpotAsker.ts';
import type { StageReach } from './reach/ReachGate.tsx';
import { SpotLabel } from './reach/SpotLabel.tsx';
import { Backdrop } from './rendering/Backdrop.tsx';
import { ContextWatch } from './rendering/ContextWatch.tsx';
import { FrameSignal } from './rendering/FrameSignal.ts';
import { hasWebGl } from './rendering/hasWebGl.ts';
import { Motion } from './rendering/Motion.ts';
import { maxPixelRatio } from './rendering/maxPixelRatio.ts';
import { quietConsole } from './rendering/quietConsole.ts';
import styles from './Stage.module.css';
import type { PagePoint, StageHandle } from './StageHandle.ts';
import { StageScene } from './StageScene.tsx';

quietConsole();

export type StageProps = {
  readonly store: DorsumStore;
  /** Address of the folder with the model's files, ending in a slash. */
  readonly modelFolder: string;
  /** CSS px that panels cover; the camera frames the body in what is left. */
  readonly insets: Insets;
  /** The desk at which the tools ask about reach, null until it has come, and how to fetch it. */
  readonly reach: StageReach;
  /** Called when the first frame of a level has been drawn; `isWhole` where no finer one is on its way. */
  readonly onDrawn: (handle: StageHandle, isWhole: boolean) => void;
};

/** The stage takes keys of its own, so the focus must be able to come to it. */
const FOCUSABLE = { tabIndex: 0 };

/**
 * The 3D stage: loads the model, draws it when something changes, and turns pointers and keys into what the store holds.
 * Fills its nearest positioned ancestor. Whatever keeps it from drawing is told to the store (`modelStatus`).
 */
export default function Stage({ store, modelFolder, insets, reach, onDrawn }: StageProps) {
  const theme = useStoreValue(store, (state) => state.theme);
  const [canDraw] = useState(hasWebGl);
  const [motion] = useState(() => new Motion());
  const [signal] = useState(() => new FrameSignal());
  const moves = useRef<CameraMoves | null>(null);
  const hoverPlace = useRef<PagePoint | null>(null);
  const isBodyAt = useRef<((point: PagePoint) => boolean) | null>(null);
  const steerRef = useRef<((key: string) => boolean) | null>(null);
  const [spots] = useState(() => new SpotAsker(store));
  const insetsNow = useRef(insets);
  insetsNow.current = insets;
  const shown = useLoadedBody(store, modelFolder, canDraw);
  const quality = useStoreValue(store, (state) => state.quality);
  const hintId = useId();

  useEffect(() => {
    if (!canDraw) store.getState().setModelStatus({ kind: 'no-webgl' });
  }, [canDraw, store]);

  useEffect(() => spots.take(reach.desk, reach.ask), [spots, reach]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const hasOther = event.ctrlKey || event.metaKey || event.altKey;
    const move = moveOfKey({ key: event.key, shiftKey: event.shiftKey, hasOther });
    // A tool that is moved by hand takes the arrow keys that would turn the body.
    const hasSteered = !hasOther && !event.shiftKey && steerRef.current?.(event.key) === true;
    if (event.key === 'Home' && !hasOther) store.getState().requestView('posterior');
    else if (!hasSteered && move && moves.current) move(moves.current);
    else if (!hasSteered) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={styles.stage}
      data-theme={theme}
      {...FOCUSABLE}
      role="application"
      aria-label="The back in 3D"
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
    >
      <span id={hintId} hidden>
        Arrow keys turn it, plus and minus zoom, Shift with arrows moves it, Home shows the whole back. Everything here
        can also be chosen in the list of structures. While a tool is moved by hand the arrow keys move it.
      </span>
      {canDraw && (
        <Canvas
          className={styles.canvas}
          frameloop="demand"
          dpr={[1, maxPixelRatio(quality)]}
          camera={{ fov: FIELD_OF_VIEW_DEG, near: 0.05, far: 12, position: [0, 1.2, -3] }}
          flat
          gl={{ antialias: false, alpha: false, stencil: false, powerPreference: 'high-performance' }}
        >
          <ContextWatch store={store} signal={signal} />
          <Backdrop theme={theme} />
          {shown && (
            <StageScene
              store={store}
              shown={shown}
              insets={insets}
              motion={motion}
              signal={signal}
              moves={moves}
              hoverPlace={hoverPlace}
              isBodyAt={isBodyAt}
              reach={reach}
              modelFolder={modelFolder}
              spots={spots}
              steerRef={steerRef}
              onDrawn={onDrawn}
            />
          )}
        </Canvas>
      )}
      {shown && (
        <>
          <OrientationMarks signal={signal} insets={insetsNow} />
          <ZoneLabel
            store={store}
            spine={shown.body.manifest.spine}
            signal={signal}
            insets={insetsNow}
            isBodyAt={isBodyAt}
          />
          <SpotLabel store={store} desk={reach.desk} signal={signal} />
          <HoverName store={store} hoverPlace={hoverPlace} />
          <FigureGate store={store} modelFolder={modelFolder} insets={insets} />
        </>
      )}
    </div>
  );
}
