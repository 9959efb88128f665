import type { Quality } from '#store/state.ts';

/** How one frame is drawn: at what share of the full resolution, and whether with all that the shaders can do. */
export type FrameChoice = { readonly share: number; readonly detail: 'low' | 'high' };

/**
 * Chooses how to draw a frame. High quality keeps every frame as it is asked to be; low keeps the shaders simple; auto
 * draws simply only what passes by while the machine cannot keep up.
 *
 * @param paceShare what the pace of the last frames allows, 0…1
 * @param isLookedAt whether the frame will stand: then it is sharp whatever the pace
 */
export const chooseFrame = (quality: Quality, paceShare: number, isLookedAt: boolean): FrameChoice => {
  const share = isLookedAt || quality === 'high' ? 1 : paceShare;
  return { share, detail: quality === 'low' || (quality === 'auto' && share < 1) ? 'low' : 'high' };
};
