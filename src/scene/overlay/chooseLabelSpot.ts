import type { PagePoint } from '../StageHandle.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A point of the body that a label may be tied to; `cost` in px is added to the leader's length when spots are compared. */
export type Anchor = PagePoint & { readonly cost: number };

/** Where a label goes: its top left, and the anchor that its leader runs to. */
export type LabelSpot = { readonly x: number; readonly y: number; readonly anchor: Anchor };

/** Finer than the narrowest bone that a label must not hide. */
const STEP_PX = 9;
const GAP_PX = 26;

/**
 * The nearest place for a box to one side of an anchor, level with it, where nothing of the body lies; null where none
 * fits. The box's rows are felt along step by step, so that a run of free steps as long as the box is a place for it.
 */
const slideOut = (
  anchor: Anchor,
  side: -1 | 1,
  size: { width: number; height: number },
  area: Box,
  isBodyAt: (point: PagePoint) => boolean,
): LabelSpot | null => {
  const y = anchor.y - size.height / 2;
  if (y < area.y || y + size.height > area.y + area.height) return null;
  const room = side > 0 ? area.x + area.width - anchor.x : anchor.x - area.x;
  let freeFrom = GAP_PX;
  for (let out = GAP_PX; out <= room; out += STEP_PX) {
    const x = anchor.x + side * out;
    if ([y, y + size.height / 2, y + size.height].some((row) => isBodyAt({ x, y: row }))) freeFrom = out + STEP_PX;
    else if (out - freeFrom >= size.width) {
      return { x: side > 0 ? anchor.x + freeFrom : anchor.x - freeFrom - size.width, y, anchor };
    }
  }
  return null;
};

/** How far a label of a width stands from its anchor; 0 where it lies over it. */
export const leaderLength = (spot: LabelSpot, width: number): number =>
  Math.max(0, spot.x - spot.anchor.x, spot.anchor.x - spot.x - width);

/** A place over the anchor that lies nearest to the middle of `area`; null where no anchor lies in it. */
export const spotOnBand = (
  anchors: readonly Anchor[],
  size: { width: number; height: number },
  area: Box,
): LabelSpot | null => {
  const inside = anchors.filter(
    ({ x, y }) =>
      x - size.width / 2 >= area.x &&
      x + size.width / 2 <= area.x + area.width &&
      y - size.height / 2 >= area.y &&
      y + size.height / 2 <= area.y + area.height,
  );
  const middleY = area.y + area.height / 2;
  const anchor = inside.sort((a, b) => Math.abs(a.y - middleY) - Math.abs(b.y - middleY))[0];
  return anchor ? { x: anchor.x - size.width / 2, y: anchor.y - size.height / 2, anchor } : null;
};

const costOf = (spot: LabelSpot, width: number): number => leaderLength(spot, width) + spot.anchor.cost;

/**
 * Finds where a label of a size stands beside the body, inside `area`, covering nothing of it: the spot with the
 * shortest leader. Null where no anchor has room on either side.
 */
export const chooseLabelSpot = (
  anchors: readonly Anchor[],
  size: { width: number; height: number },
  area: Box,
  isBodyAt: (point: PagePoint) => boolean,
): LabelSpot | null => {
  const spots = anchors.flatMap((anchor) =>
    ([1, -1] as const).flatMap((side) => slideOut(anchor, side, size, area, isBodyAt) ?? []),
  );
  return spots.reduce<LabelSpot | null>(
    (best, spot) => (!best || costOf(spot, size.width) < costOf(best, size.width) ? spot : best),
    null,
  );
};
