import { makeChances } from './adaptiveBits.ts';
import { makeIntegerModel, takeSigned, takeUnsigned } from './integers.ts';
import type { RangeDecoder } from './rangeDecoder.ts';

/** A mesh with whole-numbered coordinates, and from which earlier vertex each one was reached (−1: none). */
export type GrownMesh = { readonly grid: Int32Array; readonly indices: Uint32Array; readonly parents: Int32Array };

/** Reads what `encodeMesh` wrote, in its order. @throws RangeError where the bytes hold no such mesh */
export const decodeMesh = (decoder: RangeDecoder): GrownMesh => {
  const flags = makeChances(3);
  const backModel = makeIntegerModel();
  const coordModels = [makeIntegerModel(), makeIntegerModel(), makeIntegerModel()];
  const count = takeUnsigned(decoder, backModel);
  const grid = new Int32Array(count * 3);
  const parents = new Int32Array(count).fill(-1);
  const indices: number[] = [];
  const edges = new Set<number>();
  let next = 0;
  const at = (vertex: number, axis: number): number => grid[vertex * 3 + axis] ?? 0;

  const takeVertex = (parent: number, predict: (axis: number) => number): number => {
    if (decoder.takeBit(flags, 0) === 0) {
      const vertex = next - 1 - takeUnsigned(decoder, backModel);
      if (vertex < 0) throw new RangeError('expected a packed mesh, got bytes that name a vertex before the first');
      return vertex;
    }
    if (next >= count) throw new RangeError(`expected a packed mesh of ${count} vertices, got bytes that hold more`);
    coordModels.forEach((model, axis) => {
      grid[next * 3 + axis] = predict(axis) + takeSigned(decoder, model);
    });
    parents[next] = parent;
    return next++;
  };
  const addTriangle = (a: number, b: number, c: number): void => {
    indices.push(a, b, c);
    edges
      .add(a * count + b)
      .add(b * count + c)
      .add(c * count + a);
  };

  while (decoder.takeBit(flags, 1) === 1) {
    const a = takeVertex(-1, () => 0);
    const b = takeVertex(a, (axis) => at(a, axis));
    const c = takeVertex(b, (axis) => at(b, axis));
    addTriangle(a, b, c);
    const front: [number, number, number][] = [
      [b, a, c],
      [c, b, a],
      [a, c, b],
    ];
    for (let i = 0; i < front.length; i++) {
      const [from, to, behind] = front[i] as [number, number, number];
      if (edges.has(from * count + to) || decoder.takeBit(flags, 2) === 0) continue;
      const third = takeVertex(from, (axis) => at(from, axis) + at(to, axis) - at(behind, axis));
      addTriangle(from, to, third);
      front.push([third, to, from], [from, third, to]);
    }
  }
  return { grid, indices: Uint32Array.from(indices), parents };
};
