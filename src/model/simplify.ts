import { MeshoptSimplifier } from 'meshoptimizer';
import { compactMesh } from '#geometry/components.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';

await MeshoptSimplifier.ready;

/**
 * Takes out triangles as long as the surface moves by no more than `errorMm`.
 * @returns a mesh of its own, without unused vertices
 */
export const simplifyMesh = (mesh: RawMesh, errorMm: number): RawMesh => {
  const [indices] = MeshoptSimplifier.simplify(mesh.indices, mesh.positions, 3, 0, errorMm, ['ErrorAbsolute']);
  return compactMesh({ positions: mesh.positions, indices });
};
