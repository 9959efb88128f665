import { type ControlPoint, drawControlCurve } from './fibreSheetCurve.ts';
import type { FibreSheetSpec } from './fibreSheetSpec.ts';

/** No sheet gets thinner than this at an edge: faces must not collapse. */
const LEAST_THICKNESS_MM = 0.5;

/**
 * The middle surface of a sheet: `columns` grid lines across times `stations` along, along runs fastest.
 * - `places`: 3 numbers a grid point, mm, body frame
 * - `thicknessMm`: one number a grid point
 */
export type SheetGrid = {
  readonly columns: number;
  readonly stations: number;
  readonly places: Float64Array;
  readonly thicknessMm: Float64Array;
};

/** Rounds a free edge like a half ellipse. */
const edgeFactor = (across: number, [first, last]: readonly [number, number]): number => {
  const round = (share: number) => Math.sqrt(Math.max(0, 1 - (1 - share) ** 2));
  let factor = 1;
  if (first > 0 && across < first) factor *= round(across / first);
  if (last > 0 && across > 1 - last) factor *= round((1 - across) / last);
  return factor;
};

const taperBothEnds = (_across: number, along: number): number =>
  0.22 + 0.78 * Math.sin(Math.PI * Math.max(0, Math.min(1, along))) ** 0.6;

const spreadRow = (row: readonly ControlPoint[], columns: number, isGuided: boolean): readonly ControlPoint[] => {
  const only = row[0];
  return row.length === 1 && only ? Array<ControlPoint>(columns).fill(only) : drawControlCurve(row, columns, isGuided);
};

/**
 * Draws the middle surface that a sheet's control rows describe, before anything pushes it.
 * @throws RangeError where the control points carry no thickness and the spec gives none
 */
export const drawSheetGrid = (spec: FibreSheetSpec): SheetGrid => {
  const { columns, stations } = spec;
  const rows = spec.rows.map((row) => spreadRow(row, columns, spec.isGuided ?? false));
  const profile = spec.profile ?? taperBothEnds;
  const places = new Float64Array(columns * stations * 3);
  const thicknessMm = new Float64Array(columns * stations);
  for (let i = 0; i < columns; i++) {
    const line = drawControlCurve(
      rows.map((row) => row[i] ?? []),
      stations,
    );
    for (let j = 0; j < stations; j++) {
      const point = line[j] ?? [];
      const o = i * stations + j;
      const across = i / (columns - 1);
      const along = j / (stations - 1);
      for (let k = 0; k < 3; k++) places[o * 3 + k] = point[k] ?? 0;
      const thickness = spec.thicknessMm?.(across, along) ?? point[3];
      if (thickness === undefined) throw new RangeError('A sheet needs a thickness, from its rows or as a function');
      thicknessMm[o] = Math.max(
        LEAST_THICKNESS_MM,
        thickness * profile(across, along) * edgeFactor(across, spec.edgeWidth),
      );
    }
  }
  return { columns, stations, places, thicknessMm };
};
