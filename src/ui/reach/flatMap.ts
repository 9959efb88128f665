import { type SkinMap, type SkinZone, zoneOfMask } from '#anatomy/skinMap.ts';
import { blurField, type Field, traceContours } from './traceContours.ts';

/** The back drawn flat, as seen from behind: the body's left to the left. Millimetres, x rightwards, y downwards. */
export type FlatMap = {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** SVG paths. */
  readonly outline: string;
  readonly zones: Readonly<Record<Exclude<SkinZone, 'free'>, string>>;
  /** Left and right end of the outline at a height of the drawing; null where there is nothing. */
  readonly edgesAt: (y: number) => readonly [left: number, right: number] | null;
};

const CELL_MM = 4;
const MARGIN_MM = 6;

type Bounds = { readonly minX: number; readonly minY: number; readonly columns: number; readonly rows: number };

const findBounds = ({ positions }: SkinMap): Bounds => {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y] = [positions[i] as number, positions[i + 1] as number];
    [minX, maxX, minY, maxY] = [Math.min(minX, x), Math.max(maxX, x), Math.min(minY, y), Math.max(maxY, y)];
  }
  return {
    minX: minX - MARGIN_MM,
    minY: minY - MARGIN_MM,
    columns: Math.ceil((maxX - minX + 2 * MARGIN_MM) / CELL_MM) + 1,
    rows: Math.ceil((maxY - minY + 2 * MARGIN_MM) / CELL_MM) + 1,
  };
};

/** Visits the grid's points that lie within each triangle as it is seen from behind, with the nearest corner. */
const visitSeen = (map: SkinMap, bounds: Bounds, visit: (cell: number, vertex: number) => void): void => {
  const { positions, indices } = map;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t] as number, indices[t + 1] as number, indices[t + 2] as number];
    const at = (i: number): readonly [number, number] => [
      ((positions[i * 3] as number) - bounds.minX) / CELL_MM,
      ((positions[i * 3 + 1] as number) - bounds.minY) / CELL_MM,
    ];
    const [[ax, ay], [bx, by], [cx, cy]] = [at(a), at(b), at(c)];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area === 0) continue;
    for (let row = Math.ceil(Math.min(ay, by, cy)); row <= Math.max(ay, by, cy); row++) {
      for (let column = Math.ceil(Math.min(ax, bx, cx)); column <= Math.max(ax, bx, cx); column++) {
        const u = ((bx - column) * (cy - row) - (by - row) * (cx - column)) / area;
        const v = ((cx - column) * (ay - row) - (cy - row) * (ax - column)) / area;
        const w = 1 - u - v;
        if (u < 0 || v < 0 || w < 0) continue;
        visit(row * bounds.columns + column, u >= v && u >= w ? a : v >= w ? b : c);
      }
    }
  }
};

const pathOf = (field: Field, { minX, minY }: Bounds): string =>
  traceContours(blurField(blurField(field)))
    .map(
      (loop) =>
        `M${loop
          .map(([column, row]) => `${(-(minX + column * CELL_MM)).toFixed(1)} ${(-(minY + row * CELL_MM)).toFixed(1)}`)
          .join('L')}Z`,
    )
    .join('');

/** Draws the skin of the back flat, with the zones on it. */
export const drawFlatMap = (map: SkinMap): FlatMap => {
  const bounds = findBounds(map);
  const { columns, rows, minX, minY } = bounds;
  const makeField = (): Field => ({ values: new Float32Array(columns * rows), columns, rows });
  const fields = { inside: makeField(), avoid: makeField(), caution: makeField() };
  visitSeen(map, bounds, (cell, vertex) => {
    fields.inside.values[cell] = 1;
    const zone = zoneOfMask(map.reasons[vertex] as number);
    if (zone !== 'free') fields[zone].values[cell] = 1;
  });
  const { values } = fields.inside;
  return {
    viewBox: [
      -(minX + (columns - 1) * CELL_MM),
      -(minY + (rows - 1) * CELL_MM),
      (columns - 1) * CELL_MM,
      (rows - 1) * CELL_MM,
    ],
    outline: pathOf(fields.inside, bounds),
    zones: { avoid: pathOf(fields.avoid, bounds), caution: pathOf(fields.caution, bounds) },
    edgesAt: (y) => {
      const row = Math.round((-y - minY) / CELL_MM);
      if (row < 0 || row >= rows) return null;
      const line = values.subarray(row * columns, (row + 1) * columns);
      const [first, last] = [line.indexOf(1), line.lastIndexOf(1)];
      return first < 0 ? null : [-(minX + last * CELL_MM), -(minX + first * CELL_MM)];
    },
  };
};
