/** Who borders whom on a mesh: vertex `i`'s neighbours are `list[starts[i]]` up to `list[starts[i + 1]]`. */
export type SkinGraph = {
  readonly starts: Uint32Array;
  readonly list: Uint32Array;
  /** Beside `list`: how long the step is, mm. */
  readonly lengthsMm: Float32Array;
};

/** Pairs of vertices that a way may step between: the ends of every edge, and the corners opposite to it. */
const listPairs = (indices: Uint32Array, count: number): Float64Array => {
  const corners = new Map<number, number>();
  const pairs: number[] = [];
  const pairOf = (a: number, b: number): number => (a < b ? a * count + b : b * count + a);
  for (let t = 0; t < indices.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const edge = pairOf(indices[t + e] as number, indices[t + ((e + 1) % 3)] as number);
      const corner = indices[t + ((e + 2) % 3)] as number;
      const other = corners.get(edge);
      if (other === undefined) {
        corners.set(edge, corner);
        pairs.push(edge);
      } else pairs.push(pairOf(other, corner));
    }
  }
  return Float64Array.from(pairs).sort();
};

/**
 * The graph on which ways over the skin are found: the edges of the mesh, and a step across each edge between the two
 * triangles that share it, so that ways bend less than along edges alone.
 * @param positions 3 numbers a vertex, mm @param indices 3 a triangle
 */
export const buildSkinGraph = (positions: Float32Array, indices: Uint32Array): SkinGraph => {
  const count = positions.length / 3;
  const pairs = listPairs(indices, count).filter((pair, i, all) => i === 0 || pair !== all[i - 1]);
  const starts = new Uint32Array(count + 1);
  const ends = (pair: number): readonly [number, number] => [Math.floor(pair / count), pair % count];
  for (const pair of pairs) {
    for (const vertex of ends(pair)) starts[vertex + 1] = (starts[vertex + 1] as number) + 1;
  }
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const filled = starts.slice();
  const list = new Uint32Array(pairs.length * 2);
  const lengthsMm = new Float32Array(pairs.length * 2);
  const put = (from: number, to: number, lengthMm: number): void => {
    const k = filled[from] as number;
    filled[from] = k + 1;
    list[k] = to;
    lengthsMm[k] = lengthMm;
  };
  for (const pair of pairs) {
    const [a, b] = ends(pair);
    const step = [0, 1, 2].map((axis) => (positions[a * 3 + axis] as number) - (positions[b * 3 + axis] as number));
    const lengthMm = Math.hypot(...step);
    put(a, b, lengthMm);
    put(b, a, lengthMm);
  }
  return { starts, list, lengthsMm };
};
