import { PARTS, type PartId, VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import type { BuiltBone } from '../built.ts';
import { atlasSolid } from './atlas.ts';
import { axisSolid } from './axis.ts';
import { clavicleSolid } from './clavicle.ts';
import { costalCartilageMesh, costalCartilageSolid } from './costalCartilage.ts';
import { intervertebralDisc } from './discs.ts';
import { femurSolid } from './femur.ts';
import { hipBoneSolid } from './hipBone.ts';
import { humerusSolid } from './humerus.ts';
import { type MeshDetail, meshSolid } from './meshSolid.ts';
import { ribMesh, ribSolid } from './rib.ts';
import { coccyxSolid, sacrumSolid } from './sacrum.ts';
import { scapulaSolid } from './scapula.ts';
import { type SkullPart, skullShell, skullSolid } from './skull.ts';
import { sternumSolid } from './sternum.ts';
import { vertebraSolid } from './vertebra.ts';

/** How a bone is made: the solid that muscles lie on, and the mesh that is shown. */
type BoneRecipe = {
  readonly solid: () => BoundedSdf;
  readonly mesh: (solid: BoundedSdf) => TriangleMesh;
};

const VERTEBRA_DETAIL: MeshDetail = { cellMm: 0.8, errorMm: 0.16 };
const RIB_ERROR_MM = 0.13;

const meshed = (solid: () => BoundedSdf, detail: MeshDetail): BoneRecipe => ({
  solid,
  mesh: (built) => meshSolid(built, detail),
});

const skullRecipe = (part: SkullPart): [PartId, BoneRecipe] => [
  part,
  {
    solid: () => skullSolid(part),
    mesh: () => meshSolid(skullShell(part), { cellMm: 1.6, errorMm: 0.25 }),
  },
];

const ribRecipe = (number: number): [PartId, BoneRecipe] => [
  `rib-${number}`,
  { solid: () => ribSolid(number), mesh: () => ribMesh(number, RIB_ERROR_MM) },
];

const RECIPES: ReadonlyMap<PartId, BoneRecipe> = new Map<PartId, BoneRecipe>([
  skullRecipe('occipital-bone'),
  skullRecipe('parietal-bone'),
  skullRecipe('temporal-bone'),
  ['vertebra-c1', meshed(atlasSolid, VERTEBRA_DETAIL)],
  ['vertebra-c2', meshed(axisSolid, VERTEBRA_DETAIL)],
  ...VERTEBRA_LEVELS.slice(2).map((level): [PartId, BoneRecipe] => [
    `vertebra-${level}`,
    meshed(() => vertebraSolid(level), VERTEBRA_DETAIL),
  ]),
  ...VERTEBRA_LEVELS.slice(1).map((level): [PartId, BoneRecipe] => [
    `disc-${level}`,
    meshed(() => intervertebralDisc(level), { cellMm: 1.1, errorMm: 0.1 }),
  ]),
  ['sacrum', meshed(sacrumSolid, { cellMm: 1.1, errorMm: 0.18 })],
  ['coccyx', meshed(coccyxSolid, { cellMm: 0.8, errorMm: 0.12 })],
  ...Array.from({ length: 12 }, (_, i) => ribRecipe(i + 1)),
  ['costal-cartilage', { solid: costalCartilageSolid, mesh: costalCartilageMesh }],
  ['sternum', meshed(sternumSolid, { cellMm: 1.3, errorMm: 0.2 })],
  ['scapula', meshed(scapulaSolid, { cellMm: 0.8, errorMm: 0.12 })],
  ['clavicle', meshed(clavicleSolid, { cellMm: 0.9, errorMm: 0.15 })],
  ['humerus', meshed(humerusSolid, { cellMm: 1.2, errorMm: 0.2 })],
  ['femur', meshed(femurSolid, { cellMm: 1.2, errorMm: 0.2 })],
  ['hip-bone', meshed(hipBoneSolid, { cellMm: 1.3, errorMm: 0.18 })],
]);

/** Parts that this room builds, in the order of `PARTS`: bones, discs and cartilage. */
export const BONE_PARTS: readonly PartId[] = PARTS.map((part) => part.id).filter((id) => RECIPES.has(id));

/** Parts that take long, longest first. */
const SLOW_PARTS: readonly PartId[] = [
  'scapula',
  'hip-bone',
  'sacrum',
  'femur',
  'humerus',
  'parietal-bone',
  'occipital-bone',
];

/** The same parts in the order in which workers finish them soonest: the longest first. */
export const BONE_PARTS_BY_WORK: readonly PartId[] = [
  ...SLOW_PARTS,
  ...BONE_PARTS.filter((part) => !SLOW_PARTS.includes(part)),
];

const recipeOf = (part: PartId): BoneRecipe => {
  const recipe = RECIPES.get(part);
  if (!recipe) throw new Error(`expected a bone, disc or cartilage part, got ${part}`);
  return recipe;
};

/**
 * The solid of one part without meshing it: cheap, for fields that muscles lie on. Paired parts: the left one.
 * @throws where the part is no bone, disc or cartilage
 */
export const boneSolid = (part: PartId): BoundedSdf => recipeOf(part).solid();

/** The solids of all parts, left and midline. */
export const boneSolids = (): ReadonlyMap<PartId, BoundedSdf> =>
  new Map(BONE_PARTS.map((part) => [part, boneSolid(part)]));

/**
 * Builds one part, independent of all others, so that parts can be built side by side. Paired parts: the left one.
 * @throws where the part is no bone, disc or cartilage
 */
export const buildBone = (part: PartId): BuiltBone => {
  const recipe = recipeOf(part);
  const solid = recipe.solid();
  return { part, solid, mesh: recipe.mesh(solid) };
};

/** Builds every bone, disc and cartilage. */
export const buildBones = (): BuiltBone[] => BONE_PARTS.map(buildBone);
