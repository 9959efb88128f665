import type { Patch } from './contact.ts';

/**
 * Share of the pressure on a round patch of radius `radiusMm` that arrives `depthMm` below its middle, in an elastic
 * half-space (Boussinesq): 1 − (1 + (a/z)²)^(−3/2). 1 at the skin, falling with depth, larger under a larger patch.
 * @source timoshenko-goodier, johnson-contact
 */
export const shareUnderDisc = (depthMm: number, radiusMm: number): number => {
  if (radiusMm <= 0) return 0;
  if (depthMm <= 0) return 1;
  const spread = 1 + (radiusMm / depthMm) ** 2;
  return 1 - 1 / (spread * Math.sqrt(spread));
};

/**
 * Share of the pressure on a long strip of half-width `halfWidthMm` that arrives `depthMm` below its middle, in an elastic
 * half-space: (α + sin α) / π with α = 2·atan(b/z), the angle under which the strip is seen from there.
 * @source timoshenko-goodier, johnson-contact
 */
export const shareUnderStrip = (depthMm: number, halfWidthMm: number): number => {
  if (halfWidthMm <= 0) return 0;
  if (depthMm <= 0) return 1;
  const angle = 2 * Math.atan(halfWidthMm / depthMm);
  return (angle + Math.sin(angle)) / Math.PI;
};

/** Share of a patch's pressure that arrives `depthMm` below its middle, 0…1. */
export const shareUnder = (patch: Patch, depthMm: number): number =>
  patch.shape === 'disc' ? shareUnderDisc(depthMm, patch.halfMm) : shareUnderStrip(depthMm, patch.halfMm);
