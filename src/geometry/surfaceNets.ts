import type { Vec3 } from '#anatomy/frame.ts';
import type { BoundedSdf } from './sdf.ts';
import { CELL_EDGES, cellSheets } from './surfaceNetCell.ts';

/** Triangles without normals: 3 numbers a vertex, 3 indices a triangle, counter-clockwise from outside; mm. */
export type RawMesh = { readonly positions: Float32Array; readonly indices: Uint32Array };

type Grid = {
  readonly values: Float32Array;
  readonly size: readonly [nx: number, ny: number, nz: number];
  readonly cellMm: number;
};

/** Looks at blocks of this many cells a side first, and halves those that the surface may cross down to `BLOCK_MIN`. */
const BLOCK_MAX = 8;
const BLOCK_MIN = 2;

/**
 * Samples the field on the grid; a block whose centre is farther than its corners from any surface is filled at once,
 * so that only samples close to the surface are taken one by one.
 */
const sampleField = ({ sdf, bounds }: BoundedSdf, cellMm: number): Grid => {
  const [x0, y0, z0] = bounds.min;
  const nx = Math.ceil((bounds.max[0] - x0) / cellMm) + 1;
  const ny = Math.ceil((bounds.max[1] - y0) / cellMm) + 1;
  const nz = Math.ceil((bounds.max[2] - z0) / cellMm) + 1;
  const values = new Float32Array(nx * ny * nz);
  const fill = (bi: number, bj: number, bk: number, size: number): void => {
    if (bi >= nx || bj >= ny || bk >= nz) return;
    const reach = ((cellMm * size * Math.sqrt(3)) / 2) * 1.15 + cellMm;
    const half = (size / 2) * cellMm;
    const centre = sdf(x0 + bi * cellMm + half, y0 + bj * cellMm + half, z0 + bk * cellMm + half);
    const isFar = Math.abs(centre) > reach;
    if (!isFar && size > BLOCK_MIN) {
      const step = size / 2;
      for (let part = 0; part < 8; part++) {
        fill(bi + (part & 1) * step, bj + ((part >> 1) & 1) * step, bk + (part >> 2) * step, step);
      }
      return;
    }
    const iEnd = Math.min(nx, bi + size);
    for (let k = bk; k < Math.min(nz, bk + size); k++) {
      for (let j = bj; j < Math.min(ny, bj + size); j++) {
        const row = (k * ny + j) * nx;
        if (isFar) values.fill(centre, row + bi, row + iEnd);
        else {
          for (let i = bi; i < iEnd; i++) {
            values[row + i] = sdf(x0 + i * cellMm, y0 + j * cellMm, z0 + k * cellMm);
          }
        }
      }
    }
  };
  for (let bk = 0; bk < nz; bk += BLOCK_MAX) {
    for (let bj = 0; bj < ny; bj += BLOCK_MAX) {
      for (let bi = 0; bi < nx; bi += BLOCK_MAX) fill(bi, bj, bk, BLOCK_MAX);
    }
  }
  return { values, size: [nx, ny, nz], cellMm };
};

/** Edges, seen from the four cells round them, by the axis they run along; in the order in which the cells are joined. */
const EDGE_IN_CELLS = [
  [0, 5, 11, 8],
  [1, 9, 10, 3],
  [2, 4, 7, 6],
] as const;

/** Vertices of the cells that the surface crosses, and where to find each. */
type CellVertices = {
  readonly positions: number[];
  /** Number of a cell's first vertex; the others of its sheets follow. */
  readonly first: Int32Array;
  /** Inside corners of every cell, as bits. */
  readonly inside: Uint8Array;
};

/** Puts one vertex on every sheet of surface in every cell, at the mean of the sheet's edge crossings. */
const placeVertices = ({ values, size, cellMm }: Grid, [x0, y0, z0]: Vec3): CellVertices => {
  const [nx, ny, nz] = size;
  const stepZ = nx * ny;
  const corners = [0, 1, nx, 1 + nx, stepZ, 1 + stepZ, nx + stepZ, 1 + nx + stepZ];
  const first = new Int32Array(values.length).fill(-1);
  const insideOf = new Uint8Array(values.length);
  const positions: number[] = [];
  const cell = new Float64Array(8);
  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const origin = (k * ny + j) * nx + i;
        let inside = 0;
        for (let q = 0; q < 8; q++) {
          const value = values[origin + (corners[q] as number)] as number;
          cell[q] = value;
          if (value < 0) inside |= 1 << q;
        }
        if (inside === 0 || inside === 255) continue;
        insideOf[origin] = inside;
        first[origin] = positions.length / 3;
        const { sheetOfEdge, count } = cellSheets(inside);
        for (let sheet = 0; sheet < count; sheet++) {
          let sx = 0;
          let sy = 0;
          let sz = 0;
          let crossings = 0;
          for (let edge = 0; edge < 12; edge++) {
            if (sheetOfEdge[edge] !== sheet) continue;
            const [a, b] = CELL_EDGES[edge] as readonly [number, number];
            const t = (cell[a] as number) / ((cell[a] as number) - (cell[b] as number));
            sx += (a & 1) + ((b & 1) - (a & 1)) * t;
            sy += ((a >> 1) & 1) + (((b >> 1) & 1) - ((a >> 1) & 1)) * t;
            sz += ((a >> 2) & 1) + (((b >> 2) & 1) - ((a >> 2) & 1)) * t;
            crossings++;
          }
          positions.push(
            x0 + (i + sx / crossings) * cellMm,
            y0 + (j + sy / crossings) * cellMm,
            z0 + (k + sz / crossings) * cellMm,
          );
        }
      }
    }
  }
  return { positions, first, inside: insideOf };
};

/**
 * Meshes the zero surface of a field by surface nets: in every cell one vertex on each sheet of surface that passes
 * through it, and a quad round every edge that the surface crosses. Two sheets in one cell keep apart.
 * Closed as long as the surface stays inside the field's bounds.
 */
export const surfaceNets = (solid: BoundedSdf, cellMm: number): RawMesh => {
  const grid = sampleField(solid, cellMm);
  const { values, size } = grid;
  const [nx, ny, nz] = size;
  const stepZ = nx * ny;
  const { positions, first, inside } = placeVertices(grid, solid.bounds.min);
  const indices: number[] = [];
  const vertexAt = (cell: number, edge: number): number =>
    (first[cell] as number) + (cellSheets(inside[cell] as number).sheetOfEdge[edge] as number);
  /** Joins the four cells round an edge along an axis; `u`, `v` step across it so that u × v points along it. */
  const joinRound = (o: number, axis: 0 | 1 | 2, along: number, u: number, v: number): void => {
    const isInside = (values[o] as number) < 0;
    if (isInside === (values[o + along] as number) < 0) return;
    const edges = EDGE_IN_CELLS[axis];
    const a = vertexAt(o, edges[0]);
    const b = vertexAt(o - u, edges[1]);
    const c = vertexAt(o - u - v, edges[2]);
    const d = vertexAt(o - v, edges[3]);
    if (isInside) indices.push(a, b, c, a, c, d);
    else indices.push(a, c, b, a, d, c);
  };
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const o = (k * ny + j) * nx + i;
        joinRound(o, 0, 1, nx, stepZ);
        joinRound(o, 1, nx, stepZ, 1);
        joinRound(o, 2, stepZ, 1, nx);
      }
    }
  }
  return { positions: new Float32Array(positions), indices: new Uint32Array(indices) };
};
