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
