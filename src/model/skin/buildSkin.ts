import type { PartId } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import { surfaceNets } from '#geometry/surfaceNets.ts';
import { withVertexNormals } from '#geometry/vertexNormals.ts';
import type { VoxelField } from '#geometry/voxelField.ts';
import type { BodyMap } from '../proportions/bodyMap.ts';
import { carryBox } from '../proportions/carryBox.ts';
import { relaxSurface } from './relaxSurface.ts';
import { buildSkinField } from './skinField.ts';

const CELL_MM = 6;
const RELAX_ROUNDS = 5;

/** Bones that lie just under the skin and outside the muscles' field. */
const BARE_BONES: readonly PartId[] = [
  'occipital-bone',
  'parietal-bone',
  'temporal-bone',
  'sternum',
  'costal-cartilage',
];

/**
 * Builds the skin of the whole body as one closed smooth shell, 8–12 mm outside what lies under it.
 * @param body field with every muscle in, as `buildMuscleLayers` hands it on
 * @param bones solids of all bones of the body
 * @param map the body
 */
export const buildSkin = (body: VoxelField, bones: ReadonlyMap<PartId, BoundedSdf>, map: BodyMap): TriangleMesh => {
  const solids = BARE_BONES.flatMap((part) => {
    const solid = bones.get(part);
    return solid ? [solid] : [];
  });
  const sdf = buildSkinField(body, solids, map);
  const shell = surfaceNets({ sdf, bounds: carryBox(map, { min: [-280, 616, -80], max: [280, 1684, 244] }) }, CELL_MM);
  return withVertexNormals(relaxSurface(shell, RELAX_ROUNDS));
};
