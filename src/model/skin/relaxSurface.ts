import type { RawMesh } from '#geometry/surfaceNets.ts';

/** Neighbours of every vertex, as starts into a list; each edge of a closed mesh is met from both sides. */
const listNeighbours = (indices: Uint32Array, count: number): { starts: Uint32Array; list: Uint32Array } => {
  const starts = new Uint32Array(count + 1);
  for (const a of indices) starts[a + 1] = (starts[a + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const list = new Uint32Array(indices.length);
  const filled = starts.slice();
  for (let t = 0; t < indices.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const a = indices[t + e] ?? 0;
      const at = filled[a] ?? 0;
      list[at] = indices[t + ((e + 1) % 3)] ?? 0;
      filled[a] = at + 1;
    }
  }
  return { starts, list };
};

/**
 * Evens a closed surface out without shrinking it (Taubin): each round one step towards the neighbours' mean
 * and one, a little longer, back.
 */
export const relaxSurface = ({ positions, indices }: RawMesh, rounds: number): RawMesh => {
  const count = positions.length / 3;
  const { starts, list } = listNeighbours(indices, count);
  let from = Float64Array.from(positions);
  let to = new Float64Array(from.length);
  const step = (factor: number) => {
    for (let i = 0; i < count; i++) {
      const first = starts[i] ?? 0;
      const end = starts[i + 1] ?? 0;
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (let n = first; n < end; n++) sum += from[(list[n] ?? 0) * 3 + k] ?? 0;
        const here = from[i * 3 + k] ?? 0;
        to[i * 3 + k] = here + (sum / Math.max(1, end - first) - here) * factor;
      }
    }
    [from, to] = [to, from];
  };
  for (let round = 0; round < rounds; round++) {
    step(0.5);
    step(-0.52);
  }
  return { positions: Float32Array.from(from), indices };
};
