/**
 * The value that half of the weight lies at or below; 0 where there is no weight. Found by selection, not by sorting: the
 * matrix of all answers asks for it thousands of times.
 * @param values one entry a sample @param weights beside them, 0 or more
 */
export const weightedMedian = (values: ArrayLike<number>, weights: ArrayLike<number>): number => {
  const order = new Uint32Array(values.length);
  let total = 0;
  for (let i = 0; i < order.length; i++) {
    order[i] = i;
    total += weights[i] as number;
  }
  if (!(total > 0)) return 0;
  const valueAt = (k: number): number => values[order[k] as number] as number;
  const swap = (a: number, b: number): void => {
    const kept = order[a] as number;
    order[a] = order[b] as number;
    order[b] = kept;
  };
  let wanted = total / 2;
  let low = 0;
  let high = order.length - 1;
  for (;;) {
    const pivot = valueAt((low + high) >> 1);
    // Sorts the range into smaller, equal and larger, adding up the weight of the first two.
    let [less, more, k] = [low, high, low];
    let [lessWeight, equalWeight] = [0, 0];
    while (k <= more) {
      const value = valueAt(k);
      const weight = weights[order[k] as number] as number;
      if (value < pivot) {
        lessWeight += weight;
        swap(k++, less++);
      } else if (value > pivot) swap(k, more--);
      else {
        equalWeight += weight;
        k++;
      }
    }
    if (lessWeight > 0 && wanted <= lessWeight) high = less - 1;
    // Rounding may leave a trace of weight wanted beyond the last sample.
    else if (wanted <= lessWeight + equalWeight || more >= high) return pivot;
    else {
      wanted -= lessWeight + equalWeight;
      low = more + 1;
    }
  }
};
