import { CameraControls } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { PerspectiveCamera } from 'three';
import type { DorsumStore } from '#store/createStore.ts';
import type { StageBody } from '../body/StageBody.ts';
import type { Motion } from '../rendering/Motion.ts';
import { CameraMoves } from './CameraMoves.ts';
import type { Insets } from './Insets.ts';
import { StageControls } from './StageControls.ts';

type Props = {
  readonly body: StageBody;
  readonly store: DorsumStore;
  readonly insets: Insets;
  readonly motion: Motion;
  readonly moves: RefObject<CameraMoves | null>;
};

/** Camera and controls: named views, a closer look, and a middle that keeps clear of the panels. */
export const CameraRig = ({ body, store, insets, motion, moves }: Props) => {
  const controls = useRef<StageControls>(null);
  const camera = useThree((state) => state.camera);
  const canvas = useThree((state) => state.gl.domElement);
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const rig = useMemo(
    () => (camera instanceof PerspectiveCamera ? new CameraMoves(body, camera, motion, invalidate) : null),
    [body, camera, motion, invalidate],
  );

  useEffect(() => {
    moves.current = rig;
    if (controls.current) rig?.take(controls.current);
    return () => {
      moves.current = null;
    };
  }, [rig, moves]);

  useEffect(() => {
    rig?.resize(size, insets, store.getState().selection);
    invalidate();
  }, [rig, store, size, insets, invalidate]);

  useEffect(() => {
    if (!rig) return;
    rig.goTo(store.getState().view, false);
    return store.subscribe((state, before) => {
      if (state.viewRequest !== before.viewRequest) rig.goTo(state.view, true);
      if (state.closerRequest !== before.closerRequest) rig.lookCloser(state);
      invalidate();
    });
  }, [rig, store, invalidate]);

  useEffect(() => {
    // Shift turns the left button from orbiting to panning for the press that begins with it.
    const chooseAction = (event: PointerEvent): void => {
      const action = StageControls.ACTION;
      if (controls.current) controls.current.mouseButtons.left = event.shiftKey ? action.TRUCK : action.ROTATE;
    };
    canvas.addEventListener('pointerdown', chooseAction, { capture: true });
    return () => canvas.removeEventListener('pointerdown', chooseAction, { capture: true });
  }, [canvas]);

  useFrame((_, deltaS) => {
    if (rig?.easeShift(deltaS)) invalidate();
  }, -2);

  return (
    <CameraControls
      ref={controls}
      impl={StageControls}
      domElement={canvas}
      smoothTime={0.18}
      draggingSmoothTime={0.06}
      dollyToCursor
      minPolarAngle={0.04}
      maxPolarAngle={Math.PI - 0.04}
      minDistance={0.25}
      maxDistance={6}
      azimuthRotateSpeed={0.7}
      polarRotateSpeed={0.7}
      onControl={() => rig?.markTouched()}
    />
  );
};
