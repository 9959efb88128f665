import { group } from './group.ts';
import type { Knot, Primitive } from './primitive.ts';
import { roundQuad } from './roundTriangle.ts';
import { upsampleKnots } from './spline.ts';

/**
 * A bent plate through rows of knots (all rows equally long), smooth both ways, as thick as the knots say; mm.
 * `alongSteps` pieces between knots of a row, `acrossSteps` between rows.
 * @throws where the rows are not equally long
 */
export const patch = (
  rows: readonly (readonly Knot[])[],
  { alongSteps = 4, acrossSteps = 4, blendMm = 3 } = {},
): Primitive => {
  const length = rows[0]?.length ?? 0;
  if (rows.length < 2 || length < 2 || rows.some((row) => row.length !== length)) {
    throw new Error(
      `expected at least 2 rows of equal length ≥ 2, got lengths ${rows.map((r) => r.length).join(', ')}`,
    );
  }
  const fine = rows.map((row) => upsampleKnots(row, alongSteps));
  const columns = (fine[0] ?? []).map((_, j) => {
    const column: Knot[] = [];
    for (const row of fine) {
      const knot = row[j];
      if (knot) column.push(knot);
    }
    return upsampleKnots(column, acrossSteps);
  });
  const pieces: Primitive[] = [];
  for (let j = 1; j < columns.length; j++) {
    const left = columns[j - 1] ?? [];
    const right = columns[j] ?? [];
    for (let i = 1; i < left.length; i++) {
      const a = left[i - 1];
      const b = right[i - 1];
      const c = right[i];
      const d = left[i];
      if (a && b && c && d) pieces.push(...roundQuad(a, b, c, d));
    }
  }
  return group(pieces, blendMm);
};
