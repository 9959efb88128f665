/** Vertices waiting to be visited, nearest first. */
export type MinHeap = {
  readonly push: (item: number, key: number) => void;
  /** The item with the smallest key, taken out; null where none is left. */
  readonly pop: () => { readonly item: number; readonly key: number } | null;
};

export const createMinHeap = (): MinHeap => {
  const items: number[] = [];
  const keys: number[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b] as number, items[a] as number];
    [keys[a], keys[b]] = [keys[b] as number, keys[a] as number];
  };
  const keyAt = (i: number): number => keys[i] ?? Number.POSITIVE_INFINITY;
  return {
    push: (item, key) => {
      let i = items.push(item) - 1;
      keys.push(key);
      while (i > 0 && keyAt((i - 1) >> 1) > keyAt(i)) {
        swap(i, (i - 1) >> 1);
        i = (i - 1) >> 1;
      }
    },
    pop: () => {
      if (items.length === 0) return null;
      swap(0, items.length - 1);
      const item = items.pop() as number;
      const key = keys.pop() as number;
      for (let i = 0; ; ) {
        const child = keyAt(2 * i + 2) < keyAt(2 * i + 1) ? 2 * i + 2 : 2 * i + 1;
        if (keyAt(child) >= keyAt(i)) return { item, key };
        swap(i, child);
        i = child;
      }
    },
  };
};
