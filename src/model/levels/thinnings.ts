import type { Tissue } from '#anatomy/tissues.ts';
import type { Thinning } from './thinMesh.ts';

const FULL: Thinning = { errorMm: 0.12, normalMm: 0.25, strandMm: 0.2, alongMm: 6, tendonMm: 1.5, occlusionMm: 1.2 };

/** Skin is smooth and a veil: its vertices are spared for what lies under it. */
const FULL_SKIN: Thinning = { ...FULL, errorMm: 0.16, normalMm: 0.5 };
/** Bone shows its edges against the dark; its mesh was simplified when it was made. */
const FULL_HARD: Thinning = { ...FULL, errorMm: 0.1, normalMm: 0.2 };

/** How far the full level of a tissue may be from the mesh that was built. */
export const fullThinning = (tissue: Tissue): Thinning => {
  if (tissue === 'skin') return FULL_SKIN;
  return tissue === 'muscle' || tissue === 'fascia' || tissue === 'ligament' ? FULL : FULL_HARD;
};

/** What lies covered at every depth of peel shows only where its neighbours are hidden one by one. */
export const COVERED_THINNING: Thinning = {
  errorMm: 0.6,
  normalMm: 0.3,
  strandMm: 0.1,
  alongMm: 4,
  tendonMm: 1,
  occlusionMm: 0.5,
};

/** The light level may be off by so much; the writer takes the first that keeps the file within its budget. */
export const LIGHT_ERRORS_MM: readonly number[] = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** Thinning of the light level: the outline first, then where the strands run. */
export const lightThinning = (tissue: Tissue, errorMm: number): Thinning => ({
  errorMm: tissue === 'skin' ? errorMm * 1.5 : errorMm,
  normalMm: 0.5,
  strandMm: 0.1,
  alongMm: 8,
  tendonMm: 3,
  occlusionMm: 2,
});
