/**
 * A triangle mesh in millimetres, body frame.
 * - `positions`, `normals`: 3 numbers a vertex, normals of unit length pointing outward
 * - `indices`: 3 a triangle, counter-clockwise seen from outside
 */
export type TriangleMesh = {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
};
