import type { Vec3 } from '#anatomy/frame.ts';
import { createMinHeap } from './minHeap.ts';
import type { RawMesh } from './surfaceNets.ts';
import { dot, subtract } from './vec.ts';

/**
 * The distance at a triangle's third corner from those at the other two, as a straight front runs over it; by an edge where
 * the front does not come through the triangle.
 * @param a, b from the third corner to the other two
 */
const arrive = (a: Vec3, b: Vec3, da: number, db: number): number => {
  const [aa, ab, bb] = [dot(a, a), dot(a, b), dot(b, b)];
  const alongEdges = Math.min(da + Math.sqrt(aa), db + Math.sqrt(bb));
  const area = aa * bb - ab * ab;
  if (area <= 0) return alongEdges;
  // The front's slope g over the triangle solves g·a = da − d, g·b = db − d and |g| = 1: a quadratic in d.
  const [qaa, qab, qbb] = [bb / area, -ab / area, aa / area];
  const p = qaa + 2 * qab + qbb;
  const q = qaa * da + qab * (da + db) + qbb * db;
  const r = qaa * da * da + 2 * qab * da * db + qbb * db * db - 1;
  const root = q * q - p * r;
  if (root < 0) return alongEdges;
  const d = (q + Math.sqrt(root)) / p;
  const isThrough =
    d >= Math.max(da, db) && qaa * (d - da) + qab * (d - db) >= 0 && qab * (d - da) + qbb * (d - db) >= 0;
  return isThrough ? Math.min(d, alongEdges) : alongEdges;
};

/**
 * Distances over a surface from some of its vertices, as a front spreads over its triangles (Kimmel and Sethian 1998); right
 * to about a hundredth where triangles are well shaped.
 * @returns mm, one number a vertex; Infinity where no way leads
 */
export const marchFrom = ({ positions, indices }: RawMesh, starts: Iterable<number>): Float32Array => {
  const count = positions.length / 3;
  const distances = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const fans: number[][] = Array.from({ length: count }, () => []);
  indices.forEach((vertex, k) => {
    fans[vertex]?.push(k - (k % 3));
  });
  const pointAt = (i: number): Vec3 => [
    positions[i * 3] as number,
    positions[i * 3 + 1] as number,
    positions[i * 3 + 2] as number,
  ];
  const isDone = new Uint8Array(count);
  const heap = createMinHeap();
  for (const start of starts) {
    distances[start] = 0;
    heap.push(start, 0);
  }
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const vertex = next.item;
    if (isDone[vertex]) continue;
    isDone[vertex] = 1;
    for (const t of fans[vertex] ?? []) {
      const corners = [indices[t] as number, indices[t + 1] as number, indices[t + 2] as number];
      const others = corners.filter((corner) => corner !== vertex);
      others.forEach((target, k) => {
        if (isDone[target]) return;
        const other = others[1 - k] as number;
        const at = pointAt(target);
        const distance = Number.isFinite(distances[other] as number)
          ? arrive(
              subtract(pointAt(vertex), at),
              subtract(pointAt(other), at),
              distances[vertex] as number,
              distances[other] as number,
            )
          : (distances[vertex] as number) +
            Math.sqrt(dot(subtract(pointAt(vertex), at), subtract(pointAt(vertex), at)));
        if (distance >= (distances[target] as number)) return;
        distances[target] = distance;
        heap.push(target, distance);
      });
    }
  }
  return Float32Array.from(distances);
};
