/**
 * Names for each vertex the first vertex at the same place, so that triangles meeting in a point are seen to meet
 * whatever their attributes. Places are compared exactly.
 *
 * @returns one index a vertex
 */
export const weldVertices = (positions: ArrayLike<number>): Uint32Array => {
  const count = positions.length / 3;
  const first = new Map<string, number>();
  const welded = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const key = `${positions[i * 3]},${positions[i * 3 + 1]},${positions[i * 3 + 2]}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    welded[i] = known ?? i;
  }
  return welded;
};

/** What the edges of a mesh say about it; all 0 for a closed, consistently wound two-manifold. */
export type EdgeFaults = {
  /** Directed edges without a partner running the other way: holes, or neighbours wound against each other. */
  readonly open: number;
  /** Edges where more than two triangles meet. */
  readonly crowded: number;
};

/** Pairs the edges of a mesh. Indices must be welded where vertices are doubled along seams. */
export const findEdgeFaults = (indices: ArrayLike<number>): EdgeFaults => {
  const vertices = highestIndex(indices) + 1;
  const uses = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) {
    const from = indices[i] as number;
    const to = indices[i % 3 === 2 ? i - 2 : i + 1] as number;
    const key = from * vertices + to;
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  let open = 0;
  let crowded = 0;
  for (const [key, count] of uses) {
    const from = Math.floor(key / vertices);
    const back = uses.get((key - from * vertices) * vertices + from) ?? 0;
    if (count > back) open += count - back;
    if (count > 1) crowded++;
  }
  return { open, crowded };
};

const highestIndex = (indices: ArrayLike<number>): number => {
  let highest = 0;
  for (let i = 0; i < indices.length; i++) highest = Math.max(highest, indices[i] as number);
  return highest;
};

/**
 * Parts a mesh into pieces that hang together by shared vertices.
 *
 * @returns the piece of each triangle, numbered from 0 in order of first appearance, and how many there are
 */
export const findComponents = (
  indices: ArrayLike<number>,
): { readonly count: number; readonly componentOf: Uint32Array } => {
  const parent = new Uint32Array(highestIndex(indices) + 1).map((_, i) => i);
  const rootOf = (vertex: number): number => {
    let root = vertex;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  for (let i = 0; i < indices.length; i += 3) {
    parent[rootOf(indices[i + 1] as number)] = rootOf(indices[i] as number);
    parent[rootOf(indices[i + 2] as number)] = rootOf(indices[i] as number);
  }
  const numberOf = new Map<number, number>();
  const componentOf = new Uint32Array(indices.length / 3);
  for (let t = 0; t < componentOf.length; t++) {
    const root = rootOf(indices[t * 3] as number);
    const known = numberOf.get(root) ?? numberOf.size;
    numberOf.set(root, known);
    componentOf[t] = known;
  }
  return { count: numberOf.size, componentOf };
};
