import { GROUP_IDS, type GroupId, PARTS, type PartId, structureIdsOfPart } from '#anatomy/structures.ts';
import { tools } from '#content/index.ts';
import { compareAnswers } from '#domain/reach/matrix.ts';
import type { RankedTool, ReachDesk } from '#domain/reach/ReachDesk.ts';

export type MatrixColumn = { readonly toolId: string; readonly kindId: string; readonly name: string };

/** A muscle's part with the answer of every column that has one. */
export type MatrixRow = {
  readonly part: PartId;
  readonly group: GroupId | null;
  readonly answers: ReadonlyMap<string, RankedTool>;
};

/** By what the table is ordered: rows by a column (kind), columns by a row (part); null: the content's order. */
export type MatrixOrder = { readonly rowsBy: string | null; readonly columnsBy: PartId | null };

export const MATRIX_COLUMNS: readonly MatrixColumn[] = tools.flatMap((tool) =>
  tool.kinds.map((kind) => ({ toolId: tool.id, kindId: kind.id, name: kind.name })),
);

/** The parts that lie under the skin of the back: those of the five groups, group by group, then the others. */
export const partsOfMatrix = ({
  engine,
}: Pick<ReachDesk, 'engine'>): readonly { part: PartId; group: GroupId | null }[] => {
  const { layers } = engine.posed('neutral');
  const parts = PARTS.filter(
    (part) => part.tissue === 'muscle' && structureIdsOfPart(part).some((id) => layers.has(id)),
  ).map(({ id, group }) => ({ part: id, group }));
  const rankOf = (group: GroupId | null): number => (group === null ? GROUP_IDS.length : GROUP_IDS.indexOf(group));
  return [...parts].sort((a, b) => rankOf(a.group) - rankOf(b.group));
};

/** Works out one row. */
export const makeMatrixRow = (desk: Pick<ReachDesk, 'rank'>, part: PartId, group: GroupId | null): MatrixRow => ({
  part,
  group,
  answers: new Map(desk.rank(part).map((ranked) => [ranked.kindId, ranked])),
});

const compare = (a: RankedTool | undefined, b: RankedTool | undefined): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareAnswers(a.answer, b.answer);
};

export const sortRows = (rows: readonly MatrixRow[], kindId: string | null): readonly MatrixRow[] =>
  kindId === null ? rows : [...rows].sort((a, b) => compare(a.answers.get(kindId), b.answers.get(kindId)));

export const sortColumns = (row: MatrixRow | undefined): readonly MatrixColumn[] =>
  row === undefined
    ? MATRIX_COLUMNS
    : [...MATRIX_COLUMNS].sort((a, b) => compare(row.answers.get(a.kindId), row.answers.get(b.kindId)));
