import { compactMesh } from './components.ts';
import type { RawMesh } from './surfaceNets.ts';

/** Corners closer to the cut than this count as on it, so that no slivers are cut off. */
const ON_CUT = 1e-4;

/**
 * Cuts a mesh where a function of place is 0 and keeps what is below: whole triangles, and pieces of those that are cut.
 * The function is taken to run straight along each edge.
 */
export const clipMesh = (
  { positions, indices }: RawMesh,
  valueAt: (x: number, y: number, z: number) => number,
): RawMesh => {
  const count = positions.length / 3;
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const value = valueAt(positions[i * 3] as number, positions[i * 3 + 1] as number, positions[i * 3 + 2] as number);
    values[i] = Math.abs(value) < ON_CUT ? 0 : value;
  }
  const places = Array.from(positions);
  const cutOf = new Map<number, number>();
  const cutEdge = (a: number, b: number): number => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    const known = cutOf.get(key);
    if (known !== undefined) return known;
    const [low, high] = a < b ? [a, b] : [b, a];
    const [from, to] = [values[low] as number, values[high] as number];
    const t = from / (from - to);
    const vertex = places.length / 3;
    for (let axis = 0; axis < 3; axis++) {
      const start = positions[low * 3 + axis] as number;
      places.push(start + ((positions[high * 3 + axis] as number) - start) * t);
    }
    cutOf.set(key, vertex);
    return vertex;
  };
  const kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners: number[] = [];
    for (let e = 0; e < 3; e++) {
      const a = indices[t + e] as number;
      const b = indices[t + ((e + 1) % 3)] as number;
      const [va, vb] = [values[a] as number, values[b] as number];
      if (va <= 0) corners.push(a);
      if ((va < 0 && vb > 0) || (va > 0 && vb < 0)) corners.push(cutEdge(a, b));
    }
    for (let k = 2; k < corners.length; k++) {
      kept.push(corners[0] as number, corners[k - 1] as number, corners[k] as number);
    }
  }
  return compactMesh({ positions: Float32Array.from(places), indices: Uint32Array.from(kept) });
};
