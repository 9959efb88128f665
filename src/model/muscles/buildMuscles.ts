import type { PartId } from '#anatomy/structures.ts';
import { raiseSheetFaces } from '#geometry/fibreSheetFaces.ts';
import { drawSheetGrid } from '#geometry/fibreSheetGrid.ts';
import { raiseMedianFaces } from '#geometry/fibreSheetMedian.ts';
import { solveFibreSheet } from '#geometry/fibreSheetSolve.ts';
import { stampSheet } from '#geometry/fibreSheetStamp.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import type { VoxelField } from '#geometry/voxelField.ts';
import { mergeField } from '#geometry/voxelFieldFill.ts';
import { symmetriseField } from '#geometry/voxelFieldFilter.ts';
import type { BuiltMuscle } from '../built.ts';
import { type BodyMap, DEFAULT_BODY } from '../proportions/bodyMap.ts';
import { carrySheet } from '../proportions/carrySheet.ts';
import { type BodyField, buildBodyField } from './bodyField.ts';
import { buildPart, type SolvedSheet } from './buildPart.ts';
import { keepUnder } from './keepUnder.ts';
import type { MuscleRecipe, SheetRecipe } from './recipe.ts';
import { snapToBones } from './snapToBones.ts';
import { STAGES, type Stage } from './stages.ts';

/** What the bundles' relief stands out beyond the stamped thickness, mm. */
const STAMP_RELIEF_MM = 0.25;

/** What a muscle is laid on. */
type Site = { readonly body: BodyField; readonly bones: ReadonlyMap<PartId, BoundedSdf>; readonly map: BodyMap };

/** What a sheet keeps beneath, and what room it leaves there. */
type Cover = { readonly field: VoxelField; readonly roomMm: number };

const solveSheet = ({ body, bones, map }: Site, cover: Cover | null, recipe: SheetRecipe): SolvedSheet => {
  const spec = carrySheet(map, snapToBones(recipe, bones));
  if (recipe.isMedian) return { recipe, faces: raiseMedianFaces(spec, drawSheetGrid(spec)) };
  const grid = solveFibreSheet(body.trunk, spec);
  if (cover) keepUnder(cover.field, grid, cover.roomMm);
  return { recipe, faces: raiseSheetFaces(body.trunk, spec, grid) };
};

const buildStage = (site: Site, stage: Stage): BuiltMuscle[] => {
  const { body } = site;
  const cover = stage.isUnderShoulder ? { field: body.shoulder, roomMm: stage.roomMm } : null;
  const solved = stage.muscles.map((recipe: MuscleRecipe) => ({
    recipe,
    sheets: recipe.sheets.map((sheet) => solveSheet(site, cover, sheet)),
  }));
  for (const { sheets } of solved) {
    for (const { faces } of sheets) stampSheet(body.trunk, faces.grid, STAMP_RELIEF_MM);
  }
  symmetriseField(body.trunk);
  return solved.flatMap(({ recipe, sheets }) => recipe.parts.map((range) => buildPart(range, sheets)));
};

/** The muscles, and the field with all of them in: what skin is laid on. */
export type MuscleBuild = { readonly muscles: readonly BuiltMuscle[]; readonly body: VoxelField };

export type MuscleBuildOptions = {
  /** The body that they are built for; the default one by default. */
  readonly map?: BodyMap;
  /** What to build, deep to superficial; everything by default. */
  readonly stages?: readonly Stage[];
  /** Told after each stage which parts are done. */
  readonly onStage?: (parts: readonly PartId[]) => void;
};

/**
 * Builds the muscles and fasciae of the left side, deep to superficial, each laid on what came before.
 * @param bones solids of the bones that they lie on, as `boneSolids()` gives them: those of the default body
 */
export const buildMuscleLayers = (
  bones: ReadonlyMap<PartId, BoundedSdf>,
  { map = DEFAULT_BODY, stages = STAGES, onStage }: MuscleBuildOptions = {},
): MuscleBuild => {
  const body = buildBodyField(bones, map);
  let isShoulderIn = false;
  const muscles = stages.flatMap((stage) => {
    if (!stage.isUnderShoulder && !isShoulderIn) {
      mergeField(body.trunk, body.shoulder);
      symmetriseField(body.trunk);
      isShoulderIn = true;
    }
    const built = buildStage({ body, bones, map }, stage);
    onStage?.(built.map(({ part }) => part));
    return built;
  });
  return { muscles, body: body.trunk };
};
