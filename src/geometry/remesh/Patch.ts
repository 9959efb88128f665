import type { Vec3 } from '#anatomy/frame.ts';
import { cross, subtract } from '../vec.ts';

/** A surface with borders while it is being meshed anew. */
export type Patch = {
  readonly points: Vec3[];
  /** Counter-clockwise seen from outside. */
  triangles: Vec3[];
};

/** An edge, smaller vertex first, with the triangles on its one or two sides and their third corners. */
export type PatchEdge = {
  readonly a: number;
  readonly b: number;
  readonly triangles: number[];
  readonly opposite: number[];
};

export const pointOf = ({ points }: Patch, vertex: number): Vec3 => points[vertex] as Vec3;

/** The edges of a patch, in the order in which its triangles name them. */
export const listEdges = (patch: Patch): PatchEdge[] => {
  const count = patch.points.length;
  const edges = new Map<number, PatchEdge>();
  patch.triangles.forEach((triangle, t) => {
    for (let e = 0; e < 3; e++) {
      const [from, to, third] = [triangle[e], triangle[(e + 1) % 3], triangle[(e + 2) % 3]] as [number, number, number];
      const [a, b] = from < to ? [from, to] : [to, from];
      const key = a * count + b;
      let edge = edges.get(key);
      if (!edge) {
        edge = { a, b, triangles: [], opposite: [] };
        edges.set(key, edge);
      }
      edge.triangles.push(t);
      edge.opposite.push(third);
    }
  });
  return [...edges.values()];
};

/** Twice a triangle's area along its normal. */
export const areaVector = (a: Vec3, b: Vec3, c: Vec3): Vec3 => cross(subtract(b, a), subtract(c, a));

/** Whether each vertex lies on a border. */
export const markBorders = (patch: Patch, edges: readonly PatchEdge[]): Uint8Array => {
  const isBorder = new Uint8Array(patch.points.length);
  for (const { a, b, triangles } of edges) if (triangles.length === 1) isBorder[a] = isBorder[b] = 1;
  return isBorder;
};

/** The triangles round each vertex. */
export const listFans = (patch: Patch): number[][] => {
  const fans: number[][] = patch.points.map(() => []);
  patch.triangles.forEach((triangle, t) => {
    for (const vertex of triangle) fans[vertex]?.push(t);
  });
  return fans;
};
