import { createMinHeap } from '#geometry/minHeap.ts';
import type { SkinGraph } from './skinGraph.ts';

export type SkinDistances = {
  /** From the nearest start, along the graph; Infinity where no way leads. */
  readonly distancesMm: Float32Array;
  /** The vertex before each one on its shortest way; −1 at the starts and where no way leads. */
  readonly before: Int32Array;
};

/**
 * Shortest ways over the skin from some vertices to all others (Dijkstra), only across vertices that are allowed.
 * @param isAllowed whether a way may lead over a vertex; left out: over every one
 * @param until stops when this vertex is reached
 */
export const measureFrom = (
  graph: SkinGraph,
  starts: Iterable<number>,
  isAllowed: (vertex: number) => boolean = () => true,
  until = -1,
): SkinDistances => {
  const count = graph.starts.length - 1;
  const distancesMm = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(count).fill(-1);
  const heap = createMinHeap();
  for (const start of starts) {
    distancesMm[start] = 0;
    heap.push(start, 0);
  }
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const { item: vertex, key } = next;
    if (key > (distancesMm[vertex] as number)) continue;
    if (vertex === until) break;
    for (let k = graph.starts[vertex] as number; k < (graph.starts[vertex + 1] as number); k++) {
      const other = graph.list[k] as number;
      const distance = Math.fround(key + (graph.lengthsMm[k] as number));
      if (distance >= (distancesMm[other] as number) || !isAllowed(other)) continue;
      distancesMm[other] = distance;
      before[other] = vertex;
      heap.push(other, distance);
    }
  }
  return { distancesMm, before };
};
