import { keepLargestComponent } from '#geometry/components.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { projectOnSurface } from '#geometry/projectOnSurface.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { surfaceNets } from '#geometry/surfaceNets.ts';
import { simplifyMesh } from '../simplify.ts';
import { flipNeedles } from './flipNeedles.ts';

/** How finely a solid is meshed and how far simplifying may move its surface, mm. */
export type MeshDetail = { readonly cellMm: number; readonly errorMm: number };

/**
 * Meshes a solid: surface nets, largest piece, fewer triangles, and only then, on the vertices that are left,
 * projection onto the solid and normals from its gradient; most of the field's evaluations are saved so.
 */
export const meshSolid = (solid: BoundedSdf, { cellMm, errorMm }: MeshDetail): TriangleMesh =>
  projectOnSurface(
    flipNeedles(simplifyMesh(keepLargestComponent(surfaceNets(solid, cellMm)), errorMm)),
    solid.sdf,
    cellMm * 0.35,
  );
