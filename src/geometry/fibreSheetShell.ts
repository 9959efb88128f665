import type { SheetFaces } from './fibreSheetFaces.ts';
import type { TriangleMesh } from './mesh.ts';

/** A closed sheet of fibres. `fibre` holds 4 numbers a vertex: fibre, along, tendon, count of fibres / 255, each 0…1. */
export type FibreMesh = TriangleMesh & { readonly fibre: Float32Array };

export type ShellOptions = {
  /** Grid lines from and to which the shell is closed, both included. */
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly fibreCount: number;
  /** The inner face keeps every n-th grid line: nobody sees it close up. */
  readonly innerStep: number;
};

const pickEvery = (from: number, to: number, step: number): number[] => {
  const picked: number[] = [];
  for (let i = from; i < to; i += step) picked.push(i);
  // A sliver at the end would make needle triangles: the last full step takes it in.
  if (picked.length > 1 && to - (picked.at(-1) ?? to) < step / 2) picked.pop();
  picked.push(to);
  return picked;
};

/** The rim of a grid of vertices, once round: first column, last row, last column back, first row back. */
const walkRim = (face: readonly (readonly number[])[]): number[] => {
  const last = face.length - 1;
  const rows = (face[0]?.length ?? 0) - 1;
  const at = (i: number, j: number) => face[i]?.[j] ?? 0;
  return [
    ...Array.from({ length: rows }, (_, j) => at(0, j)),
    ...Array.from({ length: last }, (_, i) => at(i, rows)),
    ...Array.from({ length: rows }, (_, j) => at(last, rows - j)),
    ...Array.from({ length: last }, (_, i) => at(last - i, 0)),
  ];
};

/** Shares of the way round at which each point of a rim lies, corners at quarters. */
const rimShares = (columns: readonly number[], rows: readonly number[]): number[] => {
  const share = (values: readonly number[], k: number) =>
    ((values[k] ?? 0) - (values[0] ?? 0)) / Math.max(1, (values.at(-1) ?? 0) - (values[0] ?? 0));
  const lastColumn = columns.length - 1;
  const lastRow = rows.length - 1;
  return [
    ...rows.slice(0, -1).map((_, j) => share(rows, j)),
    ...columns.slice(0, -1).map((_, i) => 1 + share(columns, i)),
    ...rows.slice(1).map((_, j) => 3 - share(rows, lastRow - j)),
    ...columns.slice(1).map((_, i) => 4 - share(columns, lastColumn - i)),
  ];
};

/** Fills the ring between two rims that are walked the same way round from the same corner. */
const stitchRims = (
  outer: readonly number[],
  outerShares: readonly number[],
  inner: readonly number[],
  innerShares: readonly number[],
): number[] => {
  const indices: number[] = [];
  let o = 0;
  let i = 0;
  const shareAfter = (shares: readonly number[], k: number) => (k + 1 < shares.length ? (shares[k + 1] ?? 4) : 4);
  while (o < outer.length || i < inner.length) {
    const a = outer[o % outer.length] ?? 0;
    const b = inner[i % inner.length] ?? 0;
    const isOuterNext =
      i >= inner.length || (o < outer.length && shareAfter(outerShares, o) <= shareAfter(innerShares, i));
    if (isOuterNext) indices.push(a, b, outer[(o + 1) % outer.length] ?? 0);
    else indices.push(a, b, inner[(i + 1) % inner.length] ?? 0);
    if (isOuterNext) o++;
    else i++;
  }
  return indices;
};

/** Turns every triangle round. */
const flip = (indices: number[]): number[] => {
  for (let t = 0; t < indices.length; t += 3) {
    const b = indices[t + 1] ?? 0;
    indices[t + 1] = indices[t + 2] ?? 0;
    indices[t + 2] = b;
  }
  return indices;
};

/**
 * Closes a range of a sheet's columns into one watertight mesh: the outer face on every grid line, the inner
 * one on every `innerStep`-th from one line in, and the ring between its edge and the outer face's rim.
 * Parts cut from one sheet share places and normals along the cut, so that no seam shows.
 */
export const closeSheetShell = (faces: SheetFaces, options: ShellOptions): FibreMesh => {
  const { fromColumn, toColumn, innerStep } = options;
  const { stations } = faces.grid;
  const positions: number[] = [];
  const normals: number[] = [];
  const fibre: number[] = [];
  const addVertex = (places: Float64Array, directions: Float64Array, i: number, j: number): number => {
    const o = (i * stations + j) * 3;
    for (let k = 0; k < 3; k++) {
      positions.push(places[o + k] ?? 0);
      normals.push(directions[o + k] ?? 0);
      fibre.push(faces.fibre[o + k] ?? 0);
    }
    fibre.push(Math.min(1, options.fibreCount / 255));
    return positions.length / 3 - 1;
  };
  const addFace = (
    places: Float64Array,
    directions: Float64Array,
    columns: readonly number[],
    rows: readonly number[],
  ) => columns.map((i) => rows.map((j) => addVertex(places, directions, i, j)));
  const everyColumn = pickEvery(fromColumn, toColumn, 1);
  const everyRow = pickEvery(0, stations - 1, 1);
  const innerColumns = pickEvery(fromColumn + 1, toColumn - 1, innerStep);
  const innerRows = pickEvery(1, stations - 2, innerStep);
  const outer = addFace(faces.outer, faces.outerNormals, everyColumn, everyRow);
  const inner = addFace(faces.inner, faces.innerNormals, innerColumns, innerRows);
  const ring = stitchRims(
    walkRim(outer),
    rimShares(everyColumn, everyRow),
    walkRim(inner),
    rimShares(innerColumns, innerRows),
  );
  const indices = [...tileFace(outer), ...flip(tileFace(inner)), ...flip(ring)];
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    indices: new Uint32Array(faces.facing > 0 ? indices : flip(indices)),
    fibre: new Float32Array(fibre),
  };
};

/** Two triangles for every cell of a grid of vertices. */
const tileFace = (face: readonly (readonly number[])[]): number[] => {
  const indices: number[] = [];
  for (let i = 0; i + 1 < face.length; i++) {
    for (let j = 0; j + 1 < (face[i]?.length ?? 0); j++) {
      const a = face[i]?.[j] ?? 0;
      const b = face[i + 1]?.[j] ?? 0;
      const c = face[i + 1]?.[j + 1] ?? 0;
      const d = face[i]?.[j + 1] ?? 0;
      indices.push(a, b, c, a, c, d);
    }
  }
  return indices;
};
