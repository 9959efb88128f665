import type { Vec3 } from '#anatomy/frame.ts';
import type { SheetFaces } from '#geometry/fibreSheetFaces.ts';
import { closeSheetShell, type FibreMesh } from '#geometry/fibreSheetShell.ts';
import type { BuiltMuscle } from '../built.ts';
import { mergeFibreMeshes } from './mergeFibreMeshes.ts';
import type { PartRange, SheetRecipe } from './recipe.ts';

/** Inner faces lie against deeper layers: every third grid line is enough for them. */
const INNER_STEP = 3;
/** A sheet that lies where it belongs, with the recipe it came from. */
export type SolvedSheet = { readonly recipe: SheetRecipe; readonly faces: SheetFaces };

const columnAt = (faces: SheetFaces, across: number): number => Math.round(across * (faces.grid.columns - 1));

const closePart = ({ recipe, faces }: SolvedSheet, [from, to]: PartRange['across']): FibreMesh =>
  closeSheetShell(faces, {
    fromColumn: columnAt(faces, from),
    toColumn: columnAt(faces, to),
    fibreCount: recipe.spec.fibreCount,
    innerStep: recipe.innerStep ?? INNER_STEP,
  });

/**
 * Mean length of a stretch's fibres, mm. Where fibres leave a column sideways they are shorter than the column:
 * every piece of length counts for the share of the fibres that run there.
 */
const measureFibreLength = ({ grid, fibre }: SheetFaces, [from, to]: PartRange['across']): number => {
  const { columns, stations, places } = grid;
  const first = Math.round(from * (columns - 1));
  const last = Math.round(to * (columns - 1));
  let sum = 0;
  let lowest = 1;
  let highest = 0;
  for (let i = first; i < last; i++) {
    for (let j = 1; j < stations; j++) {
      const o = (i * stations + j) * 3;
      const step = (k: number) => (places[o + k] ?? 0) - (places[o - 3 + k] ?? 0);
      const here = fibre[o] ?? 0;
      const beside = fibre[o + stations * 3] ?? 0;
      lowest = Math.min(lowest, here);
      highest = Math.max(highest, beside);
      sum += Math.hypot(step(0), step(1), step(2)) * Math.abs(beside - here);
    }
  }
  return sum / Math.max(1e-6, highest - lowest);
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

/**
 * Closes the stretch of the solved sheets that is one part of the body and says where it attaches.
 * @throws where the recipe has no sheet
 */
export const buildPart = ({ part, across }: PartRange, sheets: readonly SolvedSheet[]): BuiltMuscle => {
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
