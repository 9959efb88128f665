import type { Vec3 } from '#anatomy/frame.ts';
import type { PartId } from '#anatomy/structures.ts';
import { raiseSheetFaces, type SheetFaces } from '#geometry/fibreSheetFaces.ts';
import { closeSheetShell, type FibreMesh } from '#geometry/fibreSheetShell.ts';
import { solveFibreSheet } from '#geometry/fibreSheetSolve.ts';
import { stampSheet } from '#geometry/fibreSheetStamp.ts';
import type { BoundedSdf } from '#geometry/sdf.ts';
import type { VoxelField } from '#geometry/voxelField.ts';
import { mergeField } from '#geometry/voxelFieldFill.ts';
import { symmetriseField } from '#geometry/voxelFieldFilter.ts';
import type { BuiltMuscle } from '../built.ts';
import { type BodyField, buildBodyField } from './bodyField.ts';
import { keepUnder } from './keepUnder.ts';
import { mergeFibreMeshes } from './mergeFibreMeshes.ts';
import type { MuscleRecipe, PartRange, SheetRecipe } from './recipe.ts';
import { snapToBones } from './snapToBones.ts';
import { STAGES, type Stage } from './stages.ts';

/** Inner faces lie against deeper layers: every third grid line is enough for them. */
const INNER_STEP = 3;
/** What the bundles' relief stands out beyond the stamped thickness, mm. */
const STAMP_RELIEF_MM = 0.25;

/** What a muscle is laid on. */
type Site = { readonly body: BodyField; readonly bones: ReadonlyMap<PartId, BoundedSdf> };

type SolvedSheet = { readonly recipe: SheetRecipe; readonly faces: SheetFaces };

const solveSheet = ({ body, bones }: Site, cover: VoxelField | null, recipe: SheetRecipe): SolvedSheet => {
  const spec = snapToBones(recipe, bones);
  const grid = solveFibreSheet(body.trunk, spec);
  if (cover) keepUnder(cover, grid);
  return { recipe, faces: raiseSheetFaces(body.trunk, spec, grid) };
};

const columnAt = (faces: SheetFaces, across: number): number => Math.round(across * (faces.grid.columns - 1));

const closePart = ({ recipe, faces }: SolvedSheet, [from, to]: PartRange['across']): FibreMesh =>
  closeSheetShell(faces, {
    fromColumn: columnAt(faces, from),
    toColumn: columnAt(faces, to),
    fibreCount: recipe.spec.fibreCount,
    innerStep: INNER_STEP,
  });

/** Mean length of the grid lines that follow the fibres, mm. */
const measureFibreLength = ({ grid }: SheetFaces, [from, to]: PartRange['across']): number => {
  const first = Math.round(from * (grid.columns - 1));
  const last = Math.round(to * (grid.columns - 1));
  let sum = 0;
  for (let i = first; i <= last; i++) {
    for (let j = 1; j < grid.stations; j++) {
      const o = (i * grid.stations + j) * 3;
      const step = (k: number) => (grid.places[o + k] ?? 0) - (grid.places[o - 3 + k] ?? 0);
      sum += Math.hypot(step(0), step(1), step(2));
    }
  }
  return sum / (last - first + 1);
};

/** Points of the sheet's edges that its recipe says lie on a bone, within a stretch of its width. */
const collectAttachments = (
  { recipe, faces }: SolvedSheet,
  [partFrom, partTo]: PartRange['across'],
): BuiltMuscle['attachments'] =>
  recipe.attachments
    .filter(({ across: [from, to] }) => to > partFrom && from < partTo)
    .map(({ bone, kind, across: [from, to] }) => {
      const { grid } = faces;
      const first = columnAt(faces, Math.max(from, partFrom));
      const last = columnAt(faces, Math.min(to, partTo));
      const points: Vec3[] = [];
      for (let i = first; i <= last; i++) {
        const o = (i * grid.stations + (kind === 'origin' ? 0 : grid.stations - 1)) * 3;
        points.push([grid.places[o] ?? 0, grid.places[o + 1] ?? 0, grid.places[o + 2] ?? 0]);
      }
      return { bone, kind, points };
    });

const buildPart = ({ part, across }: PartRange, sheets: readonly SolvedSheet[]): BuiltMuscle => {
  const main = sheets[0];
  if (!main) throw new Error(`The recipe of ${part} has no sheet`);
  const { fibre, ...mesh } = mergeFibreMeshes(sheets.map((sheet) => closePart(sheet, across)));
  return {
    part,
    mesh,
    fibre,
    fibreLengthMm: measureFibreLength(main.faces, across),
    attachments: sheets.flatMap((sheet) => collectAttachments(sheet, across)),
  };
};

const buildStage = (site: Site, stage: Stage): BuiltMuscle[] => {
  const { body } = site;
  const cover = stage.isUnderShoulder ? body.shoulder : null;
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

/**
 * Builds every muscle and fascia of the left side, deep to superficial, each laid on what came before.
 * @param bones solids of all bones, as `boneSolids()` gives them
 * @param onStage told after each stage which parts are done
 */
export const buildMuscleLayers = (
  bones: ReadonlyMap<PartId, BoundedSdf>,
  onStage?: (parts: readonly PartId[]) => void,
): MuscleBuild => {
  const body = buildBodyField(bones);
  let isShoulderIn = false;
  const muscles = STAGES.flatMap((stage) => {
    if (!stage.isUnderShoulder && !isShoulderIn) {
      mergeField(body.trunk, body.shoulder);
      symmetriseField(body.trunk);
      isShoulderIn = true;
    }
    const built = buildStage({ body, bones }, stage);
    onStage?.(built.map(({ part }) => part));
    return built;
  });
  return { muscles, body: body.trunk };
};

/** Every muscle and fascia of the left side, deep to superficial. */
export const buildMuscles = (bones: ReadonlyMap<PartId, BoundedSdf>): readonly BuiltMuscle[] =>
  buildMuscleLayers(bones).muscles;
