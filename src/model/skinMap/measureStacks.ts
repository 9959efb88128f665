import { STACK_DEPTH_MM } from '#anatomy/skinMap.ts';
import type { StructureId } from '#anatomy/structures.ts';
import { type Bvh, buildBvh } from '#geometry/bvh.ts';
import { createRayHits, raycastAll } from '#geometry/bvhRaycast.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';

/** A closed surface that may lie beneath the skin. */
export type Buried = { readonly id: StructureId; readonly mesh: RawMesh };

/** Where an inward normal enters and leaves a structure, mm under the skin. */
export type BuriedLayer = { readonly structure: number; readonly entryMm: number; readonly exitMm: number };

/** Parts of one structure closer together than this along a ray are one layer. */
const ONE_LAYER_MM = 1;
/** Thinner than this a ray only grazes. */
const THINNEST_MM = 0.3;
/** Beyond the last depth, so that what reaches deeper is known to have been left there. */
const BEYOND_MM = 120;

/**
 * What lies beneath each point of a surface, along its inward normals.
 * @param skin the points with their outward normals
 * @returns for each point its layers, superficial first; `structure` is an index into `buried`
 */
export const measureStacks = (skin: TriangleMesh, buried: readonly Buried[]): BuriedLayer[][] => {
  const trees: Bvh[] = buried.map(({ mesh }) => buildBvh(mesh.positions, mesh.indices));
  const hits = createRayHits();
  const { positions, normals } = skin;
  return Array.from({ length: positions.length / 3 }, (_, i) => {
    const [x = 0, y = 0, z = 0] = positions.subarray(i * 3, i * 3 + 3);
    const [nx = 0, ny = 0, nz = 0] = normals.subarray(i * 3, i * 3 + 3);
    const layers: BuriedLayer[] = [];
    trees.forEach((tree, structure) => {
      raycastAll(tree, x, y, z, -nx, -ny, -nz, BEYOND_MM, hits);
      let depth = 0;
      let entry = 0;
      const own: { entryMm: number; exitMm: number }[] = [];
      for (let k = 0; k < hits.count; k++) {
        const distance = hits.distances[k] as number;
        // Both triangles beside an edge may be met at one place.
        const isTwin =
          k > 0 && distance - (hits.distances[k - 1] as number) < 1e-4 && hits.entering[k] === hits.entering[k - 1];
        if (isTwin) continue;
        if (hits.entering[k]) {
          if (depth === 0) entry = distance;
          depth++;
        } else if (depth > 0) {
          depth--;
          const last = own.at(-1);
          if (depth > 0) continue;
          if (last && entry - last.exitMm < ONE_LAYER_MM) last.exitMm = distance;
          else own.push({ entryMm: entry, exitMm: distance });
        }
      }
      for (const { entryMm, exitMm } of own) {
        if (entryMm >= STACK_DEPTH_MM || exitMm - entryMm < THINNEST_MM) continue;
        layers.push({ structure, entryMm, exitMm: Math.min(exitMm, STACK_DEPTH_MM) });
      }
    });
    return layers.sort((a, b) => a.entryMm - b.entryMm || a.structure - b.structure);
  });
};
