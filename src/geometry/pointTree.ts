/** Finds how far the nearest of some points lies from a place. */
export type PointTree = {
  /** Straight distance to the nearest point; Infinity where there are none. */
  readonly distanceTo: (x: number, y: number, z: number) => number;
};

const LEAF_POINTS = 8;

/** Sorts points into a k-d tree, halved at the median of its longest side. @param positions 3 numbers a point */
export const buildPointTree = (positions: Float32Array): PointTree => {
  const count = positions.length / 3;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const depthMax = count > LEAF_POINTS ? Math.ceil(Math.log2(count / LEAF_POINTS)) : 0;
  const nodes = 2 ** (depthMax + 1);
  const axes = new Uint8Array(nodes);
  const cuts = new Float64Array(nodes);
  const at = (point: number, axis: number): number => positions[point * 3 + axis] as number;

  const widestAxis = (from: number, to: number): number => {
    const widths = [0, 1, 2].map((axis) => {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let k = from; k < to; k++) {
        const value = at(order[k] as number, axis);
        if (value < low) low = value;
        if (value > high) high = value;
      }
      return high - low;
    });
    return widths.indexOf(Math.max(...widths));
  };
  const split = (node: number, from: number, to: number, depth: number): void => {
    if (depth === depthMax) return;
    const axis = widestAxis(from, to);
    const middle = (from + to) >> 1;
    order.subarray(from, to).sort((a, b) => at(a, axis) - at(b, axis) || a - b);
    axes[node] = axis;
    cuts[node] = at(order[middle] as number, axis);
    split(node * 2, from, middle, depth + 1);
    split(node * 2 + 1, middle, to, depth + 1);
  };
  split(1, 0, count, 0);

  let best = 0;
  const search = (node: number, from: number, to: number, depth: number, x: number, y: number, z: number): void => {
    if (depth === depthMax) {
      for (let k = from; k < to; k++) {
        const p = (order[k] as number) * 3;
        const dx = (positions[p] as number) - x;
        const dy = (positions[p + 1] as number) - y;
        const dz = (positions[p + 2] as number) - z;
        const squared = dx * dx + dy * dy + dz * dz;
        if (squared < best) best = squared;
      }
      return;
    }
    const axis = axes[node] as number;
    const offset = (axis === 0 ? x : axis === 1 ? y : z) - (cuts[node] as number);
    const middle = (from + to) >> 1;
    if (offset < 0) {
      search(node * 2, from, middle, depth + 1, x, y, z);
      if (offset * offset < best) search(node * 2 + 1, middle, to, depth + 1, x, y, z);
    } else {
      search(node * 2 + 1, middle, to, depth + 1, x, y, z);
      if (offset * offset < best) search(node * 2, from, middle, depth + 1, x, y, z);
    }
  };
  return {
    distanceTo: (x, y, z) => {
      best = Number.POSITIVE_INFINITY;
      search(1, 0, count, 0, x, y, z);
      return Math.sqrt(best);
    },
  };
};
