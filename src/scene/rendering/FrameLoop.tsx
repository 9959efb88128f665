import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { Matrix4, PerspectiveCamera, Vector2, Vector3 } from 'three';
import type { DorsumStore } from '#store/createStore.ts';
import type { StageBody } from '../body/StageBody.ts';
import type { CameraMoves } from '../camera/CameraMoves.ts';
import type { LevelName } from '../loading/LoadedBody.ts';
import { chooseFrame } from './chooseFrame.ts';
import type { FramePainter } from './FramePainter.ts';
import type { FrameSignal } from './FrameSignal.ts';
import type { Motion } from './Motion.ts';
import type { PaceKeeper } from './PaceKeeper.ts';

type Props = {
  readonly body: StageBody;
  readonly painter: FramePainter;
  readonly pace: PaceKeeper;
  readonly signal: FrameSignal;
  readonly motion: Motion;
  readonly moves: RefObject<CameraMoves | null>;
  readonly store: DorsumStore;
  /** Called after the first frame of the body, and of the body at another level of detail. */
  readonly onLevelDrawn: (level: LevelName, moves: CameraMoves) => void;
};

/** Longest time that one frame may ease colours by: the first frame after a rest has no past. */
const LONGEST_STEP_S = 0.05;

/** Draws a frame when one was asked for, and asks for the next only while something is on its way. */
export const FrameLoop = ({ body, painter, pace, signal, motion, moves, store, onLevelDrawn }: Props) => {
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const drawnLevel = useRef<LevelName | null>(null);
  const rest = useRef(0);
  const kept = useMemo(
    () => ({
      towards: new Vector3(),
      right: new Vector3(),
      before: new Matrix4(),
      lens: new Matrix4(),
      size: new Vector2(),
      sizeBefore: new Vector2(),
    }),
    [],
  );

  useEffect(() => {
    // Several passes make one frame: their figures are summed.
    gl.info.autoReset = false;
    return () => window.clearTimeout(rest.current);
  }, [gl]);

  useFrame(({ camera, scene, size }, deltaS) => {
    // Until the camera has been placed there is nothing worth a frame.
    if (!(camera instanceof PerspectiveCamera) || !moves.current?.isPlaced) return;
    const isMoving = body.advance(Math.min(deltaS, LONGEST_STEP_S));
    camera.updateMatrixWorld();
    const hasMoved = !kept.before.equals(camera.matrixWorld) || !kept.lens.equals(camera.projectionMatrix);
    gl.getDrawingBufferSize(kept.size);
    // Controls ask for one frame more than they move by: a frame that would show nothing new is not drawn.
    if (!hasMoved && !isMoving && !signal.isDirty && kept.size.equals(kept.sizeBefore)) return;
    signal.isDirty = isMoving;
    kept.sizeBefore.copy(kept.size);
    kept.before.copy(camera.matrixWorld);
    kept.lens.copy(camera.projectionMatrix);
    camera.getWorldDirection(kept.towards).negate();
    kept.right.setFromMatrixColumn(camera.matrixWorld, 0);
    body.materials.standLamps(kept.towards, kept.right);

    const { level } = body.loaded;
    const isNewLevel = level !== drawnLevel.current;
    const isLookedAt = motion.isStill || drawnLevel.current === null || moves.current.takeJump();
    const paceShare = isLookedAt ? 1 : pace.frame(performance.now(), hasMoved);
    const { share, detail } = chooseFrame(store.getState().quality, paceShare, isLookedAt);
    body.materials.setDetail(detail);
    window.clearTimeout(rest.current);
    if (share < 1) {
      rest.current = window.setTimeout(() => {
        signal.isDirty = true;
        invalidate();
      }, pace.restMs);
    }

    gl.info.reset();
    painter.paint(gl, scene, camera, share);
    signal.emit(camera, size);
    if (isMoving) invalidate();
    if (isNewLevel) {
      drawnLevel.current = level;
      onLevelDrawn(level, moves.current);
    }
  }, 1);
  return null;
};
