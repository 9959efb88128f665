import type { Vec3 } from '#anatomy/frame.ts';

/** Share of the stage's height under which its free part is too low to show the whole back at a useful size. */
const LOW_SHARE = 0.62;
/** Height of the part of the back that is shown then, in metres. */
const WINDOW_M = 0.56;

/** Whether panels leave so little height that a part of the back says more than the whole. */
export const isLow = (freeHeight: number, stageHeight: number): boolean => freeHeight < LOW_SHARE * stageHeight;

/**
 * Cuts the points of the whole back down to a window of its height round what is meant, not reaching beyond the back.
 * Points above and below move to the window's border, so that its breadth stays that of the whole back.
 */
export const windowAround = (back: readonly Vec3[], meant: readonly Vec3[]): Vec3[] => {
  const heights = back.map(([, y]) => y);
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  const middle = meant.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, meant.length);
  const from = Math.max(lowest, Math.min(middle - WINDOW_M / 2, highest - WINDOW_M));
  return back.map(([x, y, z]): Vec3 => [x, Math.max(from, Math.min(from + WINDOW_M, y)), z]);
};
