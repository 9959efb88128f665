/** Where a hierarchy's node is cut in two: the surface-area heuristic over binned centroids (Wald 2007). */

const BINS = 12;

const binMin = new Float64Array(BINS * 3);
const binMax = new Float64Array(BINS * 3);
const binCount = new Uint32Array(BINS);
const costRight = new Float64Array(BINS);

/** Orders `order[first, last)` so that the cheaper halves are apart; returns where the second begins, or `first` for "leave it". */
export const splitTriangles = (
  boxOf: Float32Array,
  centre: Float32Array,
  order: Uint32Array,
  first: number,
  last: number,
): number => {
  let bestCost = Infinity;
  let bestAxis = -1;
  let bestBin = 0;
  let bestFrom = 0;
  let bestScale = 0;
  for (let axis = 0; axis < 3; axis++) {
    let lo = Infinity;
    let hi = -Infinity;
    for (let i = first; i < last; i++) {
      const c = centre[(order[i] as number) * 3 + axis] as number;
      lo = Math.min(lo, c);
      hi = Math.max(hi, c);
    }
    if (hi - lo < 1e-9) continue;
    const scale = (BINS * (1 - 1e-6)) / (hi - lo);
    fillBins(boxOf, centre, order, first, last, axis, lo, scale);
    const bin = cheapestBin();
    if (bin.cost < bestCost) {
      bestCost = bin.cost;
      bestAxis = axis;
      bestBin = bin.at;
      bestFrom = lo;
      bestScale = scale;
    }
  }
  // All centroids coincide: no plane can part them.
  if (bestAxis < 0) return first;
  let left = first;
  let right = last - 1;
  while (left <= right) {
    const t = order[left] as number;
    if (Math.floor(((centre[t * 3 + bestAxis] as number) - bestFrom) * bestScale) <= bestBin) left++;
    else {
      order[left] = order[right] as number;
      order[right--] = t;
    }
  }
  return left;
};

const fillBins = (
  boxOf: Float32Array,
  centre: Float32Array,
  order: Uint32Array,
  first: number,
  last: number,
  axis: number,
  from: number,
  scale: number,
): void => {
  binMin.fill(Infinity);
  binMax.fill(-Infinity);
  binCount.fill(0);
  for (let i = first; i < last; i++) {
    const t = order[i] as number;
    const bin = Math.floor(((centre[t * 3 + axis] as number) - from) * scale);
    binCount[bin] = (binCount[bin] as number) + 1;
    for (let k = 0; k < 3; k++) {
      binMin[bin * 3 + k] = Math.min(binMin[bin * 3 + k] as number, boxOf[t * 6 + k] as number);
      binMax[bin * 3 + k] = Math.max(binMax[bin * 3 + k] as number, boxOf[t * 6 + 3 + k] as number);
    }
  }
};

/** The bin after which a cut is cheapest (area × count on both sides, both sides filled), with its cost. */
const cheapestBin = (): { readonly at: number; readonly cost: number } => {
  sweepCost();
  const best = { at: 0, cost: Infinity };
  const lo = [Infinity, Infinity, Infinity];
  const hi = [-Infinity, -Infinity, -Infinity];
  let count = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    count += joinBin(bin, lo, hi);
    const cost = count * halfArea(lo, hi) + (costRight[bin + 1] as number);
    if (count > 0 && cost < best.cost) {
      best.at = bin;
      best.cost = cost;
    }
  }
  return best;
};

/** Fills `costRight`: what the triangles from each bin to the end cost together. */
const sweepCost = (): void => {
  const lo = [Infinity, Infinity, Infinity];
  const hi = [-Infinity, -Infinity, -Infinity];
  let count = 0;
  for (let bin = BINS - 1; bin >= 0; bin--) {
    count += joinBin(bin, lo, hi);
    costRight[bin] = count > 0 ? count * halfArea(lo, hi) : Infinity;
  }
};

const joinBin = (bin: number, lo: number[], hi: number[]): number => {
  for (let k = 0; k < 3; k++) {
    lo[k] = Math.min(lo[k] as number, binMin[bin * 3 + k] as number);
    hi[k] = Math.max(hi[k] as number, binMax[bin * 3 + k] as number);
  }
  return binCount[bin] as number;
};

const halfArea = (lo: readonly number[], hi: readonly number[]): number => {
  const x = (hi[0] as number) - (lo[0] as number);
  const y = (hi[1] as number) - (lo[1] as number);
  const z = (hi[2] as number) - (lo[2] as number);
  return x >= 0 ? x * y + y * z + z * x : 0;
};
