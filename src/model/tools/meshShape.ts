import type { TriangleMesh } from '#geometry/mesh.ts';
import { projectOnSurface } from '#geometry/projectOnSurface.ts';
import { clamp } from '#geometry/scalar.ts';
import type { BoundedSdf, Sdf } from '#geometry/sdf.ts';
import { type RawMesh, surfaceNets } from '#geometry/surfaceNets.ts';
import { flipNeedles } from '../bones/flipNeedles.ts';
import type { MeshDetail } from '../bones/meshSolid.ts';
import { simplifyMesh } from '../simplify.ts';

/** A mesh in mm with how open each vertex lies, 0…1. */
export type ShapeMesh = { readonly mesh: TriangleMesh; readonly open: Float32Array };

/** How far from the surface its surroundings are felt for, as shares of the reach, each counting half of the one before. */
const PROBES = [0.12, 0.3, 0.6, 1];

/**
 * How open each vertex lies: the distance field is asked at some steps along the normal, and where it says less than the
 * step, something is near. Cheap, and soft like the shade in the folds of a hand.
 */
const feelOpenness = ({ positions, normals }: TriangleMesh, around: Sdf, reachMm: number): Float32Array =>
  Float32Array.from({ length: positions.length / 3 }, (_, v) => {
    let shade = 0;
    let weight = 1;
    let total = 0;
    for (const share of PROBES) {
      const step = share * reachMm;
      const at = (axis: number): number =>
        (positions[v * 3 + axis] as number) + (normals[v * 3 + axis] as number) * step;
      shade += weight * clamp(1 - around(at(0), at(1), at(2)) / step, 0, 1);
      total += weight;
      weight *= 0.7;
    }
    return 1 - shade / total;
  });

/**
 * Meshes a solid with all its pieces, its vertices laid on the surface and shaded by the field's gradient.
 * @param around what shades it; mm
 * @param reachMm how far round it that is felt
 * @param near a mesh close to the surface to start from; null: it is found by sampling
 */
export const meshShape = (
  solid: BoundedSdf,
  { cellMm, errorMm }: MeshDetail,
  around: Sdf,
  reachMm: number,
  near: RawMesh | null = null,
): ShapeMesh => {
  const raw = near ?? flipNeedles(simplifyMesh(surfaceNets(solid, cellMm), errorMm));
  const mesh = projectOnSurface(raw, solid.sdf, cellMm * 0.35);
  return { mesh, open: feelOpenness(mesh, around, reachMm) };
};
