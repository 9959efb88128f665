import { type PointerEvent, type RefObject, useRef } from 'react';
import { type SheetStop, settleSheet } from './sheetStops.ts';

/** A finger that moved less than this pressed, it did not drag. */
const SLACK_PX = 6;

type Drag = {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  velocity: number;
  isMoving: boolean;
};

type SheetDrag = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
};

/**
 * Lets the sheet follow a finger on its handle and settle at one of its stops. While it is dragged its height is
 * written to the element itself, past React; the class for the stop takes over when it is let go.
 */
export const useSheetDrag = (
  sheet: RefObject<HTMLElement | null>,
  stop: SheetStop,
  heightsPx: () => Readonly<Record<SheetStop, number>>,
  onSettle: (stop: SheetStop) => void,
): SheetDrag => {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (sheet.current === null || (event.target instanceof Element && event.target.closest('button'))) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      startY: event.clientY,
      startHeight: sheet.current.offsetHeight,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      velocity: 0,
      isMoving: false,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current;
    if (now === null || sheet.current === null) return;
    const elapsed = event.timeStamp - now.lastTime;
    if (elapsed > 0) now.velocity = (now.lastY - event.clientY) / elapsed;
    now.lastY = event.clientY;
    now.lastTime = event.timeStamp;
    const moved = now.startY - event.clientY;
    if (!now.isMoving && Math.abs(moved) < SLACK_PX) return;
    now.isMoving = true;
    const { low, full } = heightsPx();
    sheet.current.dataset.dragging = '';
    sheet.current.style.height = `${Math.min(Math.max(now.startHeight + moved, low), full)}px`;
  };
  const finish = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current;
    drag.current = null;
    if (now === null || sheet.current === null) return;
    if (now.isMoving) onSettle(settleSheet(sheet.current.offsetHeight, now.velocity, stop, heightsPx()));
    else if (event.type === 'pointerup') onSettle(stop === 'low' ? 'half' : stop);
    delete sheet.current.dataset.dragging;
    sheet.current.style.height = '';
  };
  return { onPointerDown, onPointerMove, onPointerUp: finish, onPointerCancel: finish };
};
