import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect } from 'react';
import { distanceToAvoidZoneMm } from '#domain/avoidZone.ts';
import type { DorsumStore } from '#store/createStore.ts';
import type { StageBody } from '../body/StageBody.ts';
import { isShown } from '../body/structureStates.ts';
import type { PagePoint } from '../StageHandle.ts';
import { asksSpot } from './asksSpot.ts';
import { ClickRule, type Press } from './clickRule.ts';
import type { Hit } from './Picker.ts';
import type { SpotAsker } from './SpotAsker.ts';
import { rayThrough } from './screenRay.ts';

/** How near to the avoid zone the pointer may come before it glows. */
const NEAR_ZONE_MM = 15;

type Props = {
  readonly body: StageBody;
  readonly store: DorsumStore;
  /** Where a mouse or pen hovers on the page; null when it has left, drags, or is a finger. */
  readonly hoverPlace: RefObject<PagePoint | null>;
  /** Handed out: whether any structure lies under a point of the page. */
  readonly isBodyAt: RefObject<((point: PagePoint) => boolean) | null>;
  /** Asked what lies beneath a point of the skin. */
  readonly spots: SpotAsker;
};

const pressOf = (event: PointerEvent): Press => ({
  x: event.clientX,
  y: event.clientY,
  timeMs: event.timeStamp,
  isTouch: event.pointerType === 'touch',
});

/** Turns what pointers do on the canvas into hovering, selecting, asking about a spot and looking closer. */
export const PointerPicking = ({ body, store, hoverPlace, isBodyAt, spots }: Props) => {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);

  useEffect(() => {
    const rule = new ClickRule();
    let request = 0;

    const pickAt = (point: PagePoint): Hit | null => {
      const state = store.getState();
      return body.picker.pickTimed(rayThrough(point, canvas, camera), (structure) => isShown(structure, state));
    };

    isBodyAt.current = (point) => {
      const state = store.getState();
      return body.picker.pick(rayThrough(point, canvas, camera), (structure) => isShown(structure, state)) !== null;
    };

    const show = (hit: Hit | null): void => {
      const state = store.getState();
      const id = hit?.structure.id ?? null;
      const isNear = hit !== null && distanceToAvoidZoneMm(body.manifest.spine, hit.point.toArray()) < NEAR_ZONE_MM;
      if (state.pointed !== id || state.isPointerNearAvoidZone !== isNear) state.point(id, isNear);
      if (state.hovered.length !== (id ? 1 : 0) || (id && state.hovered[0] !== id)) state.hover(id ? [id] : []);
    };

    const leave = (): void => {
      cancelAnimationFrame(request);
      request = 0;
      hoverPlace.current = null;
      show(null);
    };

    // At most one pick a frame, however many moves a fast mouse reports.
    const hover = (point: PagePoint): void => {
      hoverPlace.current = point;
      request ||= requestAnimationFrame(() => {
        request = 0;
        if (hoverPlace.current) show(pickAt(hoverPlace.current));
      });
    };

    const onMove = (event: PointerEvent): void => {
      rule.move(event.clientX, event.clientY);
      if (rule.isDragging || event.buttons > 0) {
        if (hoverPlace.current) leave();
      } else if (event.pointerType !== 'touch') {
        hover({ x: event.clientX, y: event.clientY });
      }
    };

    const onDown = (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || event.button === 0) rule.down(pressOf(event));
    };

    const onUp = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch' && event.button !== 0) return;
      if (event.target !== canvas) {
        rule.cancel();
        return;
      }
      const kind = rule.up(pressOf(event));
      if (!kind) return;
      const hit = pickAt({ x: event.clientX, y: event.clientY });
      const state = store.getState();
      spots.forget();
      if (kind === 'click' && hit && asksSpot(hit.structure, state)) spots.ask(hit);
      else if (kind === 'click') state.select(hit?.structure.id ?? null);
      else if (hit) state.lookCloser();
      else state.requestView('posterior');
      if (event.pointerType !== 'touch') show(hit);
    };

    const onCancel = (): void => rule.cancel();

    canvas.addEventListener('pointermove', onMove);
    canvas.addEventListener('pointerdown', onDown);
    canvas.addEventListener('pointerleave', leave);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    return () => {
      canvas.removeEventListener('pointermove', onMove);
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointerleave', leave);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      leave();
      isBodyAt.current = null;
    };
  }, [body, store, hoverPlace, isBodyAt, spots, canvas, camera]);

  return null;
};
