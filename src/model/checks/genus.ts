import Module from 'manifold-3d';
import { compactMesh } from '#geometry/components.ts';
import type { RawMesh } from '#geometry/surfaceNets.ts';
import { weldVertices } from '#geometry/weldVertices.ts';

const manifold = await Module();
manifold.setup();

/**
 * How many holes run through a closed body: a thoracic vertebra has one, its canal.
 *
 * @throws where the mesh is no closed two-manifold
 */
export const genusOf = (mesh: RawMesh): number => {
  const place = weldVertices(mesh.positions);
  const { positions, indices } = compactMesh({
    positions: mesh.positions,
    indices: mesh.indices.map((v) => place[v] as number),
  });
  const solid = new manifold.Manifold(new manifold.Mesh({ numProp: 3, vertProperties: positions, triVerts: indices }));
  try {
    return solid.genus();
  } finally {
    solid.delete();
  }
};
