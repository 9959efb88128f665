/** Values on a grid, row by row from below. */
export type Field = {
  readonly values: Float32Array;
  readonly columns: number;
  readonly rows: number;
};

type Point = readonly [column: number, row: number];

/** Evens a field out over its neighbours, so that its contour does not show the grid. */
export const blurField = ({ values, columns, rows }: Field): Field => {
  const blurred = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let [sum, weight] = [0, 0];
      for (let dr = -1; dr <= 1; dr++) {
        for (let dc = -1; dc <= 1; dc++) {
          const [r, c] = [row + dr, column + dc];
          if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
          const w = dr === 0 && dc === 0 ? 4 : dr === 0 || dc === 0 ? 2 : 1;
          sum += w * (values[r * columns + c] as number);
          weight += w;
        }
      }
      blurred[row * columns + column] = sum / weight;
    }
  }
  return { values: blurred, columns, rows };
};

/** Where the level is crossed within a cell, as pairs of its sides (0 below, 1 right, 2 above, 3 left), by which corners lie inside. */
const SIDES_CROSSED: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/**
 * The closed lines along which a field has a value, as points in columns and rows. The field counts as 0 beyond its border.
 */
export const traceContours = ({ values, columns, rows }: Field, level = 0.5): Point[][] => {
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows ? 0 : (values[row * columns + column] as number);
  const between = (a: number, b: number): number => (a === b ? 0.5 : (level - a) / (b - a));
  const next = new Map<string, readonly [point: Point, to: string]>();
  for (let row = -1; row < rows; row++) {
    for (let column = -1; column < columns; column++) {
      const [a, b, c, d] = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      const mask = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
      // Each side of a cell has a name that its neighbour gives it too.
      const sides: readonly (readonly [name: string, point: Point])[] = [
        [`h${column},${row}`, [column + between(a, b), row]],
        [`v${column + 1},${row}`, [column + 1, row + between(b, c)]],
        [`h${column},${row + 1}`, [column + between(d, c), row + 1]],
        [`v${column},${row}`, [column, row + between(a, d)]],
      ];
      for (const [from, to] of SIDES_CROSSED[mask] ?? []) {
        const [start, end] = [sides[from], sides[to]];
        if (start && end) next.set(start[0], [start[1], end[0]]);
      }
    }
  }
  const loops: Point[][] = [];
  for (const start of [...next.keys()]) {
    const loop: Point[] = [];
    for (let side = start, step = next.get(side); step; step = next.get(side)) {
      next.delete(side);
      loop.push(step[0]);
      side = step[1];
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
};
