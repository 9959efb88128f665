/**
 * Smooth minimum of two distances: the plain minimum where they differ by more than `k`,
 * up to k/4 less where they are equal. Joins two solids with a fillet about `k` mm wide.
 */
export const smoothMin = (a: number, b: number, k: number): number => {
  const lower = Math.min(a, b);
  if (k <= 0) return lower;
  const overlap = k - Math.abs(a - b);
  return overlap > 0 ? lower - (overlap * overlap) / (4 * k) : lower;
};

/** Smooth maximum, the mirror image of `smoothMin`; `smoothMax(a, -b, k)` carves b out of a. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);
