/**
 * How the surface passes through one cell of a grid. Corners are numbered by their bits: 1 = x, 2 = y, 4 = z.
 */

/** The twelve edges of a cell, as pairs of corners. */
export const CELL_EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [0, 4],
  [1, 3],
  [1, 5],
  [2, 3],
  [2, 6],
  [3, 7],
  [4, 5],
  [4, 6],
  [5, 7],
  [6, 7],
];

/** The six faces, as corners in turn. */
const CELL_FACES: readonly (readonly [number, number, number, number])[] = [
  [0, 2, 6, 4],
  [1, 3, 7, 5],
  [0, 1, 5, 4],
  [2, 3, 7, 6],
  [0, 1, 3, 2],
  [4, 5, 7, 6],
];

const edgeBetween = (a: number, b: number): number =>
  CELL_EDGES.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a));

/**
 * The sheets of surface in a cell whose inside corners are the bits of `inside`: for each edge the number of the sheet
 * that crosses it, −1 where none does. Across a face with two opposite inside corners, each of these is cut off by itself;
 * both cells at the face decide alike, so that the sheets join up.
 */
const sheetsOf = (inside: number): { sheetOfEdge: Int8Array; count: number } => {
  const isInside = (corner: number): boolean => ((inside >> corner) & 1) === 1;
  const root = CELL_EDGES.map(([a, b], i) => (isInside(a) === isInside(b) ? -1 : i));
  const unite = (p: number, q: number): void => {
    const from = root[p];
    const to = root[q];
    if (from === undefined || to === undefined) return;
    for (let i = 0; i < root.length; i++) if (root[i] === from) root[i] = to;
  };
  for (const face of CELL_FACES) {
    const edges = face.map((corner, i) => edgeBetween(corner, face[(i + 1) % 4] ?? 0));
    const crossed = edges.filter((edge) => (root[edge] ?? -1) >= 0);
    if (crossed.length === 2) unite(crossed[0] ?? 0, crossed[1] ?? 0);
    if (crossed.length === 4) {
      face.forEach((corner, i) => {
        if (isInside(corner)) unite(edges[(i + 3) % 4] ?? 0, edges[i] ?? 0);
      });
    }
  }
  const roots = [...new Set(root.filter((r) => r >= 0))];
  return { sheetOfEdge: Int8Array.from(root, (r) => roots.indexOf(r)), count: roots.length };
};

const SHEETS = Array.from({ length: 256 }, (_, inside) => sheetsOf(inside));

/** Looks up the sheets of a cell by its inside corners. */
export const cellSheets = (inside: number): { readonly sheetOfEdge: Int8Array; readonly count: number } =>
  SHEETS[inside] as { sheetOfEdge: Int8Array; count: number };
