import type { StructureId } from '#anatomy/structures.ts';
import { buildBvh } from '#geometry/bvh.ts';
import { closestPoint, createClosestHit } from '#geometry/bvhClosest.ts';
import { boundsOfMesh } from '#geometry/measureMesh.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';

/** Nearer than this, a depth buffer cannot tell two faces apart. */
const COINCIDENT_MM = 0.05;
/** Cosine from which two faces look the same way; faces that look at each other are never seen at once. */
const SAME_WAY = 0.98;

export type Coincidence = { readonly of: StructureId; readonly with: StructureId; readonly areaMm2: number };

/**
 * Where faces of two structures lie in the same place and look the same way, so that they flicker as the camera moves.
 * A triangle counts by its middle.
 *
 * @returns every pair with the area that coincides, and the area of all that was searched, mm²
 */
export const measureCoincidentFaces = (
  meshes: readonly (readonly [StructureId, TriangleMesh])[],
): { readonly pairs: Coincidence[]; readonly areaMm2: number } => {
  const searched = meshes.map(([id, mesh]) => ({ id, mesh, box: boundsOfMesh(mesh), ...facesOf(mesh) }));
  const hit = createClosestHit();
  const pairs: Coincidence[] = [];
  for (const other of searched) {
    const surface = buildBvh(other.mesh.positions, other.mesh.indices);
    for (const one of searched) {
      if (one === other || !areNear(one.box, other.box)) continue;
      let areaMm2 = 0;
      for (let t = 0; t < one.areas.length; t++) {
        const [x, y, z] = [0, 1, 2].map((axis) => one.middles[t * 3 + axis] as number) as [number, number, number];
        if (!isInside(other.box, x, y, z)) continue;
        if (!closestPoint(surface, x, y, z, COINCIDENT_MM, hit)) continue;
        const cosine = [0, 1, 2].reduce(
          (sum, axis) =>
            sum + (one.normals[t * 3 + axis] as number) * (other.normals[hit.triangle * 3 + axis] as number),
          0,
        );
        if (cosine > SAME_WAY) areaMm2 += one.areas[t] as number;
      }
      if (areaMm2 > 0) pairs.push({ of: one.id, with: other.id, areaMm2 });
    }
  }
  const areaMm2 = searched.reduce((sum, { areas }) => sum + areas.reduce((all, area) => all + area, 0), 0);
  return { pairs, areaMm2 };
};

type Box = ReturnType<typeof boundsOfMesh>;

const areNear = (one: Box, other: Box): boolean =>
  [0, 1, 2].every(
    (axis) =>
      (one.min[axis] as number) <= (other.max[axis] as number) + COINCIDENT_MM &&
      (other.min[axis] as number) <= (one.max[axis] as number) + COINCIDENT_MM,
  );

const isInside = ({ min, max }: Box, x: number, y: number, z: number): boolean =>
  x >= min[0] - COINCIDENT_MM &&
  x <= max[0] + COINCIDENT_MM &&
  y >= min[1] - COINCIDENT_MM &&
  y <= max[1] + COINCIDENT_MM &&
  z >= min[2] - COINCIDENT_MM &&
  z <= max[2] + COINCIDENT_MM;

/** Middle, unit normal and area of every triangle. */
const facesOf = ({ positions, indices }: TriangleMesh) => {
  const count = indices.length / 3;
  const middles = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const areas = new Float32Array(count);
  for (let t = 0; t < count; t++) {
    const [a, b, c] = [0, 1, 2].map((k) => (indices[t * 3 + k] as number) * 3) as [number, number, number];
    const at = (v: number, axis: number): number => positions[v + axis] as number;
    for (const axis of [0, 1, 2]) middles[t * 3 + axis] = (at(a, axis) + at(b, axis) + at(c, axis)) / 3;
    const edge = (to: number, axis: number): number => at(to, axis) - at(a, axis);
    const normal = [
      edge(b, 1) * edge(c, 2) - edge(b, 2) * edge(c, 1),
      edge(b, 2) * edge(c, 0) - edge(b, 0) * edge(c, 2),
      edge(b, 0) * edge(c, 1) - edge(b, 1) * edge(c, 0),
    ];
    const length = Math.hypot(...normal);
    areas[t] = length / 2;
    for (const axis of [0, 1, 2]) normals[t * 3 + axis] = length === 0 ? 0 : (normal[axis] as number) / length;
  }
  return { middles, normals, areas };
};
