import type { PagePoint } from '../StageHandle.ts';

type Box = { readonly width: number; readonly height: number };

/** Gap between the pointer's tip and the name beside it, CSS px; more below, where the arrow's body lies. */
const GAP_X = 16;
const GAP_Y = 18;
const EDGE = 8;

/**
 * Top left of a name beside the pointer: below right of it, on the other side where there is no room, and never
 * outside `bounds` (from 0, 0) as long as it fits in them at all.
 */
export const placeTooltip = (pointer: PagePoint, size: Box, bounds: Box): PagePoint => {
  const fitsRight = pointer.x + GAP_X + size.width + EDGE <= bounds.width;
  const fitsBelow = pointer.y + GAP_Y + size.height + EDGE <= bounds.height;
  const x = fitsRight ? pointer.x + GAP_X : pointer.x - GAP_X - size.width;
  const y = fitsBelow ? pointer.y + GAP_Y : pointer.y - GAP_X - size.height;
  const clamp = (value: number, room: number): number => Math.max(EDGE, Math.min(value, room - EDGE));
  return { x: clamp(x, bounds.width - size.width), y: clamp(y, bounds.height - size.height) };
};
