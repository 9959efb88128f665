import type { Quality } from '#store/state.ts';

/** Sharper than this is not seen, only paid for. */
const SHARPEST = 2;
/** A hand-held screen is small, dense and drawn by a small battery. */
const SHARPEST_HANDHELD = 1.6;

const isHandheld = (): boolean =>
  globalThis.matchMedia?.('(pointer: coarse) and (max-width: 900px)').matches === true ||
  globalThis.matchMedia?.('(pointer: coarse) and (max-height: 500px)').matches === true;

/** How many pixels of the device at most are drawn for one CSS pixel. */
export const maxPixelRatio = (quality: Quality, isInHand: boolean = isHandheld()): number => {
  if (quality === 'low') return 1;
  return quality === 'auto' && isInHand ? SHARPEST_HANDHELD : SHARPEST;
};
