import { weldVertices } from '#geometry/weldVertices.ts';

/**
 * The triangles that still have three corners apart once positions lie on a lattice. Dropping one whose corners
 * fell together closes the gap that it leaves: its remaining edges pair up.
 *
 * @param positions 3 numbers a vertex
 * @returns indices, 3 a triangle, of the vertices they were given with
 */
export const dropCollapsed = (positions: Int16Array, indices: Uint32Array): Uint32Array => {
  const place = weldVertices(positions);
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i] as number, indices[i + 1] as number, indices[i + 2] as number];
    if (place[a] !== place[b] && place[b] !== place[c] && place[c] !== place[a]) kept.push(a, b, c);
  }
  return Uint32Array.from(kept);
};
