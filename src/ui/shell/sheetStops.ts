/** The three heights of the sheet on phones. */
export const SHEET_STOPS = ['low', 'half', 'full'] as const;

export type SheetStop = (typeof SHEET_STOPS)[number];

/** A flick faster than this goes one stop on in its direction, however short it was. */
const FLICK_PX_PER_MS = 0.5;

/** The stop above or below another; itself at the ends. */
export const nextStop = (stop: SheetStop, by: 1 | -1): SheetStop => SHEET_STOPS[SHEET_STOPS.indexOf(stop) + by] ?? stop;

/**
 * Where the sheet comes to rest when it is let go at a height.
 *
 * @param heightPx height at which it was let go
 * @param velocityPxPerMs speed of the finger, positive when the sheet grows
 * @param from the stop from which the drag began
 * @param heightsPx the height of each stop
 */
export const settleSheet = (
  heightPx: number,
  velocityPxPerMs: number,
  from: SheetStop,
  heightsPx: Readonly<Record<SheetStop, number>>,
): SheetStop => {
  if (velocityPxPerMs > FLICK_PX_PER_MS) return SHEET_STOPS.find((stop) => heightsPx[stop] > heightPx) ?? 'full';
  if (velocityPxPerMs < -FLICK_PX_PER_MS) return SHEET_STOPS.findLast((stop) => heightsPx[stop] < heightPx) ?? 'low';
  const distance = (stop: SheetStop): number => Math.abs(heightsPx[stop] - heightPx);
  return SHEET_STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), from);
};
