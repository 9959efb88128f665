import type { VoxelField } from './voxelField.ts';

const FAR_SQUARED = 1e12;

/** Lower envelope of parabolas along one line of the grid (Felzenszwalb and Huttenlocher); in cells squared. */
const transformLine = (
  line: Float64Array,
  count: number,
  out: Float64Array,
  apex: Int32Array,
  bounds: Float64Array,
): void => {
  let k = 0;
  apex[0] = 0;
  bounds[0] = Number.NEGATIVE_INFINITY;
  bounds[1] = Number.POSITIVE_INFINITY;
  for (let q = 1; q < count; q++) {
    let crossing = 0;
    for (;;) {
      const p = apex[k] ?? 0;
      crossing = ((line[q] ?? 0) + q * q - ((line[p] ?? 0) + p * p)) / (2 * (q - p));
      if (k > 0 && crossing <= (bounds[k] ?? 0)) k--;
      else break;
    }
    k++;
    apex[k] = q;
    bounds[k] = crossing;
    bounds[k + 1] = Number.POSITIVE_INFINITY;
  }
  k = 0;
  for (let q = 0; q < count; q++) {
    while ((bounds[k + 1] ?? 0) < q) k++;
    const p = apex[k] ?? 0;
    out[q] = (q - p) * (q - p) + (line[p] ?? 0);
  }
};

/**
 * Distance from every sample of a grid to the nearest sample that is inside, mm; 0 inside.
 * @param isInside one entry a sample, 1 inside
 */
export const measureDistances = (field: Pick<VoxelField, 'size' | 'cellMm'>, isInside: Uint8Array): Float32Array => {
  const { size, cellMm } = field;
  const squared = new Float64Array(isInside.length);
  for (let o = 0; o < squared.length; o++) squared[o] = isInside[o] ? 0 : FAR_SQUARED;
  const longest = Math.max(...size);
  const line = new Float64Array(longest);
  const out = new Float64Array(longest);
  const apex = new Int32Array(longest);
  const bounds = new Float64Array(longest + 1);
  const steps = [1, size[0], size[0] * size[1]] as const;
  for (const axis of [0, 1, 2] as const) {
    const step = steps[axis];
    const count = size[axis];
    for (let start = 0; start < squared.length; start++) {
      if (Math.floor(start / step) % count !== 0) continue;
      for (let i = 0; i < count; i++) line[i] = squared[start + i * step] ?? 0;
      transformLine(line, count, out, apex, bounds);
      for (let i = 0; i < count; i++) squared[start + i * step] = out[i] ?? 0;
    }
  }
  return Float32Array.from(squared, (d) => Math.sqrt(d) * cellMm);
};
