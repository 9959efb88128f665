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

/** Joins the fine rim of one face to the coarse rim of the other; both are walked the same way round. */
const stitchRims = (fine: readonly number[], coarse: readonly { vertex: number; at: number }[]): number[] => {
  const indices: number[] = [];
  for (let c = 0; c < coarse.length; c++) {
    const here = coarse[c];
    const next = coarse[(c + 1) % coarse.length];
    if (!here || !next) continue;
    const end = c + 1 < coarse.length ? next.at : fine.length;
    const middle = here.at + ((end - here.at + 1) >> 1);
    for (let f = here.at; f < end; f++) {
      const a = fine[f] ?? 0;
      const b = fine[(f + 1) % fine.length] ?? 0;
      indices.push(a, f < middle ? here.vertex : next.vertex, b);
      if (f + 1 === middle) indices.push(b, here.vertex, next.vertex);
    }
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
 * Closes a range of a sheet's columns into one watertight mesh: the outer face on every grid line,
 * the inner one on every `innerStep`-th, the rim stitched between them. Parts cut from one sheet share
 * places and normals along the cut, so that no seam shows.
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
  const innerColumns = pickEvery(fromColumn, toColumn, innerStep);
  const innerRows = pickEvery(0, stations - 1, innerStep);
  const outer = addFace(faces.outer, faces.outerNormals, everyColumn, everyRow);
  const inner = addFace(faces.inner, faces.innerNormals, innerColumns, innerRows);

  const indices: number[] = [];
  const tile = (face: number[][], isOuter: boolean) => {
    for (let i = 0; i + 1 < face.length; i++) {
      for (let j = 0; j + 1 < (face[i]?.length ?? 0); j++) {
        const a = face[i]?.[j] ?? 0;
        const b = face[i + 1]?.[j] ?? 0;
        const c = face[i + 1]?.[j + 1] ?? 0;
        const d = face[i]?.[j + 1] ?? 0;
        if (isOuter) indices.push(a, b, c, a, c, d);
        else indices.push(a, c, b, a, d, c);
      }
    }
  };
  tile(outer, true);
  tile(inner, false);
  // The rim runs along the first column's stations, over the insertion, back along the last column.
  const rimOf = (columns: readonly number[], rows: readonly number[]): [number, number][] => {
    const lastColumn = columns.length - 1;
    const lastRow = rows.length - 1;
    return [
      ...rows.slice(0, lastRow).map((_, j): [number, number] => [0, j]),
      ...columns.slice(0, lastColumn).map((_, i): [number, number] => [i, lastRow]),
      ...rows.slice(1).map((_, j): [number, number] => [lastColumn, lastRow - j]),
      ...columns.slice(1).map((_, i): [number, number] => [lastColumn - i, 0]),
    ];
  };
  const fineRim = rimOf(everyColumn, everyRow);
  const positionOnFineRim = new Map(
    fineRim.map(([i, j], at) => [`${everyColumn[i] ?? 0} ${everyRow[j] ?? 0}`, at] as const),
  );
  const coarseRim = rimOf(innerColumns, innerRows).map(([i, j]) => ({
    vertex: inner[i]?.[j] ?? 0,
    at: positionOnFineRim.get(`${innerColumns[i] ?? 0} ${innerRows[j] ?? 0}`) ?? 0,
  }));
  indices.push(
    ...flip(
      stitchRims(
        fineRim.map(([i, j]) => outer[i]?.[j] ?? 0),
        coarseRim,
      ),
    ),
  );
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    indices: new Uint32Array(faces.facing > 0 ? indices : flip(indices)),
    fibre: new Float32Array(fibre),
  };
};
