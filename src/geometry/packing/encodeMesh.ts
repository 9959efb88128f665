import { makeChances } from './adaptiveBits.ts';
import { makeIntegerModel, putSigned, putUnsigned } from './integers.ts';
import type { RangeEncoder } from './rangeEncoder.ts';

/** In which order an encoder met the vertices, and from which already known vertex each was reached (−1: none). */
export type GrowthOrder = { readonly order: Uint32Array; readonly parents: Int32Array };

const edgeKey = (from: number, to: number, count: number): number => from * count + to;

const listEdges = (indices: Uint32Array, count: number): Map<number, number> => {
  const triangleOf = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const key = edgeKey(indices[t + e] ?? 0, indices[t + ((e + 1) % 3)] ?? 0, count);
      if (triangleOf.has(key))
        throw new Error(`expected each edge once in each direction, met one twice in triangle ${t / 3}`);
      triangleOf.set(key, t);
    }
  }
  return triangleOf;
};

/**
 * Writes a mesh by growing over it, triangle by triangle across shared edges: most steps say "a new vertex, near where
 * the triangle before mirrors to" and little else. Vertices come out in the order in which the growth meets them.
 * @param grid whole-numbered coordinates, 3 a vertex
 * @param indices 3 a triangle, each edge at most once in each direction
 * @returns the new order: `order[k]` is the old index of new vertex `k`; `parents[k]` a new index below `k`
 * @throws where an edge is met twice in one direction, or a vertex belongs to no triangle
 */
export const encodeMesh = (encoder: RangeEncoder, grid: Int32Array, indices: Uint32Array): GrowthOrder => {
  const count = grid.length / 3;
  const triangleOf = listEdges(indices, count);
  const isDone = new Uint8Array(indices.length / 3);
  const order: number[] = [];
  const parents: number[] = [];
  const newIndex = new Int32Array(count).fill(-1);
  const flags = makeChances(3);
  const backModel = makeIntegerModel();
  const coordModels = [makeIntegerModel(), makeIntegerModel(), makeIntegerModel()];
  const at = (vertex: number, axis: number): number => grid[vertex * 3 + axis] ?? 0;

  const putVertex = (vertex: number, parent: number, predict: (axis: number) => number): void => {
    const known = newIndex[vertex] ?? -1;
    encoder.putBit(flags, 0, known < 0 ? 1 : 0);
    if (known >= 0) {
      putUnsigned(encoder, backModel, order.length - 1 - known);
      return;
    }
    coordModels.forEach((model, axis) => {
      putSigned(encoder, model, at(vertex, axis) - predict(axis));
    });
    newIndex[vertex] = order.length;
    parents.push(parent < 0 ? -1 : (newIndex[parent] ?? -1));
    order.push(vertex);
  };

  putUnsigned(encoder, backModel, count);
  for (let seed = 0; seed < indices.length; seed += 3) {
    if (isDone[seed / 3]) continue;
    encoder.putBit(flags, 1, 1);
    isDone[seed / 3] = 1;
    const corners = [indices[seed] ?? 0, indices[seed + 1] ?? 0, indices[seed + 2] ?? 0] as const;
    let before = -1;
    for (const corner of corners) {
      const from = before;
      putVertex(corner, from, (axis) => (from < 0 ? 0 : at(from, axis)));
      before = corner;
    }
    const [a, b, c] = corners;
    const front: [number, number, number][] = [
      [b, a, c],
      [c, b, a],
      [a, c, b],
    ];
    for (let i = 0; i < front.length; i++) {
      const [from, to, behind] = front[i] as [number, number, number];
      const triangle = triangleOf.get(edgeKey(from, to, count));
      if (triangle !== undefined && isDone[triangle / 3]) continue;
      encoder.putBit(flags, 2, triangle === undefined ? 0 : 1);
      if (triangle === undefined) continue;
      isDone[triangle / 3] = 1;
      let third = 0;
      for (let e = 0; e < 3; e++) {
        const corner = indices[triangle + e] ?? 0;
        if (corner !== from && corner !== to) third = corner;
      }
      putVertex(third, from, (axis) => at(from, axis) + at(to, axis) - at(behind, axis));
      front.push([third, to, from], [from, third, to]);
    }
  }
  encoder.putBit(flags, 1, 0);
  if (order.length !== count)
    throw new Error(`expected every vertex in a triangle, ${count - order.length} are in none`);
  return { order: Uint32Array.from(order), parents: Int32Array.from(parents) };
};
