import { MeshoptSimplifier } from 'meshoptimizer';
import { compactMesh } from '#geometry/components.ts';
import { countOpenEdges } from '#geometry/measureMesh.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';

await MeshoptSimplifier.ready;

/** Shares of the allowed error that are tried in turn. */
const ERROR_SHARES = [1, 0.94, 0.88, 0.8, 0.7, 0.5];

/**
 * Takes out triangles as long as the surface moves by no more than `errorMm`.
 * The simplifier now and then folds two edges of a closed mesh onto one; a slightly smaller error then avoids it.
 * @returns a mesh of its own, without unused vertices; closed where the given one is closed
 */
export const simplifyMesh = (mesh: RawMesh, errorMm: number): RawMesh => {
  const openBefore = countOpenEdges(mesh);
  for (const share of ERROR_SHARES) {
    const [indices] = MeshoptSimplifier.simplify(mesh.indices, mesh.positions, 3, 0, errorMm * share, [
      'ErrorAbsolute',
    ]);
    const simplified = compactMesh({ positions: mesh.positions, indices });
    if (countOpenEdges(simplified) <= openBefore) return simplified;
  }
  return compactMesh(mesh);
};
