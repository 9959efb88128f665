import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import { PerspectiveCamera, Vector3 } from 'three';
import type { StageBody } from '../body/StageBody.ts';
import type { CameraMoves } from '../camera/CameraMoves.ts';
import type { OutlinePass } from '../outline/OutlinePass.ts';
import type { FrameSignal } from './FrameSignal.ts';

type Props = {
  readonly body: StageBody;
  readonly outline: OutlinePass;
  readonly signal: FrameSignal;
  readonly moves: RefObject<CameraMoves | null>;
  readonly onFirstFrame: (moves: CameraMoves) => void;
};

/** Longest time that one frame may ease colours by: the first frame after a rest has no past. */
const LONGEST_STEP_S = 0.05;

/** Draws a frame when one was asked for, and asks for the next only while something is on its way. */
export const FrameLoop = ({ body, outline, signal, moves, onFirstFrame }: Props) => {
  const gl = useThree((state) => state.gl);
  const isFirst = useRef(true);
  const towards = useRef(new Vector3());
  const right = useRef(new Vector3());

  useEffect(() => {
    // Several passes make one frame: their figures are summed.
    gl.info.autoReset = false;
  }, [gl]);

  useFrame(({ camera, scene, size, invalidate }, deltaS) => {
    // Until the camera has been placed there is nothing worth a frame.
    if (!(camera instanceof PerspectiveCamera) || !moves.current?.isPlaced) return;
    const isMoving = body.advance(Math.min(deltaS, LONGEST_STEP_S));
    camera.updateMatrixWorld();
    camera.getWorldDirection(towards.current).negate();
    right.current.setFromMatrixColumn(camera.matrixWorld, 0);
    body.materials.standLamps(towards.current, right.current);
    gl.info.reset();
    gl.render(scene, camera);
    outline.render(gl, camera);
    signal.emit(camera, size);
    if (isMoving) invalidate();
    if (isFirst.current) {
      isFirst.current = false;
      onFirstFrame(moves.current);
    }
  }, 1);
  return null;
};
