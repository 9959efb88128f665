import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect } from 'react';
import { Vector3 } from 'three';
import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import { createHandTool } from '#domain/reach/handTool.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { sayRefusal } from '#domain/reach/refusal.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { StageBody } from '../body/StageBody.ts';
import { rayThrough } from '../picking/screenRay.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import type { ToolPlaceRef } from '../tools/ToolPlace.ts';
import { steer } from './steer.ts';
import { toolInHand } from './toolInHand.ts';

/** Takes a key that the stage was given; true where it moved the tool. */
export type SteerRef = RefObject<((key: string) => boolean) | null>;

type Props = {
  readonly body: StageBody;
  readonly store: DorsumStore;
  readonly desk: ReachDesk;
  readonly signal: FrameSignal;
  readonly place: ToolPlaceRef;
  readonly steerRef: SteerRef;
};

const UP: Vec3 = [0, 1, 0];
/** Where a tool is first put down: beside the spine, in the middle of the back. */
const START_LEVEL = 't8';
const START_MM = { x: 75, z: -150 };

/**
 * Lets the tool in hand follow a mouse, a finger or the arrow keys over the back. It is turned away from where no tool may
 * press: it stays as near as it may, and the store is told why. A press that begins on the body moves the tool, one beside
 * it turns the body.
 */
export const FreeTool = ({ body, store, desk, signal, place, steerRef }: Props) => {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const isFree = useStoreValue(store, (state) => state.isToolFree);
  const kindId = useStoreValue(store, (state) => toolInHand(state)?.kind.id ?? null);

  useEffect(() => {
    const inHand = toolInHand(store.getState());
    if (!isFree || !inHand || inHand.kind.id !== kindId) return;
    const tool = createHandTool(desk.engine, inHand.tool, inHand.kind);
    let hand = tool.onSkin([START_MM.x, desk.engine.body.levelHeightsMm.get(START_LEVEL) ?? 0, START_MM.z]);
    let pointer: number | null = null;

    const put = (point: Vec3): void => {
      hand = tool.onSkin(point);
      const held = tool.put(point);
      if (!held) return;
      place.current = { contact: tool.contact, at: held.at, normal: held.normal, along: UP, indentMm: held.indentMm };
      store.getState().refuse(held.isRefused ? sayRefusal(held.reason, inHand.tool.name, held.neededMm) : null);
      signal.isDirty = true;
      invalidate();
    };

    /** Where the pointer meets the body's skin, whether that is shown or not; null beside it. */
    const skinUnder = (event: PointerEvent): Vec3 | null => {
      const ray = rayThrough({ x: event.clientX, y: event.clientY }, canvas, camera);
      const hit = body.picker.pick(ray, ({ facts }) => facts.tissue === 'skin');
      return hit && [hit.point.x * MM_PER_M, hit.point.y * MM_PER_M, hit.point.z * MM_PER_M];
    };

    const follow = (event: PointerEvent): boolean => {
      const point = skinUnder(event);
      if (!point) return false;
      put(point);
      // The tool hides what the pointer is on: no name is read off there.
      const state = store.getState();
      if (state.pointed !== null) state.point(null, false);
      if (state.hovered.length > 0) state.hover([]);
      event.stopImmediatePropagation();
      return true;
    };

    const onDown = (event: PointerEvent): void => {
      const isOwn = event.isPrimary && (event.pointerType === 'touch' || (event.button === 0 && !event.shiftKey));
      if (!isOwn || !follow(event)) return;
      pointer = event.pointerId;
      // The body stays still and nothing is selected while the tool is moved: nobody else hears of the press.
      canvas.setPointerCapture(pointer);
    };
    const onMove = (event: PointerEvent): void => {
      const isDragging = event.pointerId === pointer;
      if (isDragging || (event.pointerType !== 'touch' && event.buttons === 0)) follow(event);
      if (isDragging) event.stopImmediatePropagation();
    };
    const onEnd = (event: PointerEvent): void => {
      if (event.pointerId === pointer) pointer = null;
    };

    steerRef.current = (key) => {
      const [right, up] = [0, 1].map((column) =>
        new Vector3().setFromMatrixColumn(camera.matrixWorld, column).toArray(),
      );
      const next = steer(key, hand, right as unknown as Vec3, up as unknown as Vec3);
      if (next) put(next);
      return next !== null;
    };
    put(hand.at);

    canvas.addEventListener('pointerdown', onDown, { capture: true });
    canvas.addEventListener('pointermove', onMove, { capture: true });
    window.addEventListener('pointerup', onEnd);
    window.addEventListener('pointercancel', onEnd);
    return () => {
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      canvas.removeEventListener('pointermove', onMove, { capture: true });
      window.removeEventListener('pointerup', onEnd);
      window.removeEventListener('pointercancel', onEnd);
      steerRef.current = null;
      store.getState().refuse(null);
    };
  }, [body, store, desk, signal, place, steerRef, canvas, camera, invalidate, isFree, kindId]);
  return null;
};
