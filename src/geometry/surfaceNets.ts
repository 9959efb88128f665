import type { BoundedSdf } from './sdf.ts';

/** Triangles without normals: 3 numbers a vertex, 3 indices a triangle, counter-clockwise from outside; mm. */
export type RawMesh = { readonly positions: Float32Array; readonly indices: Uint32Array };

type Grid = {
  readonly values: Float32Array;
  readonly size: readonly [nx: number, ny: number, nz: number];
  readonly cellMm: number;
};

/** Samples a block of this many cells a side at its centre before looking closer. */
const BLOCK = 8;

/** Samples the field on the grid; a block whose centre is farther than its corners from any surface is filled at once. */
const sampleField = ({ sdf, bounds }: BoundedSdf, cellMm: number): Grid => {
  const [x0, y0, z0] = bounds.min;
  const nx = Math.ceil((bounds.max[0] - x0) / cellMm) + 1;
  const ny = Math.ceil((bounds.max[1] - y0) / cellMm) + 1;
  const nz = Math.ceil((bounds.max[2] - z0) / cellMm) + 1;
  const values = new Float32Array(nx * ny * nz);
  const reach = ((cellMm * BLOCK * Math.sqrt(3)) / 2) * 1.15 + cellMm;
  const half = (BLOCK / 2) * cellMm;
  for (let bk = 0; bk < nz; bk += BLOCK) {
    for (let bj = 0; bj < ny; bj += BLOCK) {
      for (let bi = 0; bi < nx; bi += BLOCK) {
        const centre = sdf(x0 + bi * cellMm + half, y0 + bj * cellMm + half, z0 + bk * cellMm + half);
        const isFar = Math.abs(centre) > reach;
        const iEnd = Math.min(nx, bi + BLOCK);
        for (let k = bk; k < Math.min(nz, bk + BLOCK); k++) {
          for (let j = bj; j < Math.min(ny, bj + BLOCK); j++) {
            const row = (k * ny + j) * nx;
            if (isFar) values.fill(centre, row + bi, row + iEnd);
            else {
              for (let i = bi; i < iEnd; i++) {
                values[row + i] = sdf(x0 + i * cellMm, y0 + j * cellMm, z0 + k * cellMm);
              }
            }
          }
        }
      }
    }
  }
  return { values, size: [nx, ny, nz], cellMm };
};

/** The twelve edges of a cell, as pairs of corners; corner bits are x, y, z. */
const EDGES: readonly (readonly [number, number])[] = [
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

/**
 * Meshes the zero surface of a field by naive surface nets: one vertex in every cell that the surface crosses,
 * at the mean of its edge crossings, and a quad round every crossed edge.
 * Closed as long as the surface stays inside the field's bounds.
 */
export const surfaceNets = (solid: BoundedSdf, cellMm: number): RawMesh => {
  const { values, size } = sampleField(solid, cellMm);
  const [nx, ny, nz] = size;
  const [x0, y0, z0] = solid.bounds.min;
  const stepY = nx;
  const stepZ = nx * ny;
  const corners = [0, 1, stepY, 1 + stepY, stepZ, 1 + stepZ, stepY + stepZ, 1 + stepY + stepZ];
  const vertexOfCell = new Int32Array(values.length).fill(-1);
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
        let sx = 0;
        let sy = 0;
        let sz = 0;
        let crossings = 0;
        for (const [a, b] of EDGES) {
          if (((inside >> a) & 1) === ((inside >> b) & 1)) continue;
          const t = (cell[a] as number) / ((cell[a] as number) - (cell[b] as number));
          sx += (a & 1) + ((b & 1) - (a & 1)) * t;
          sy += ((a >> 1) & 1) + (((b >> 1) & 1) - ((a >> 1) & 1)) * t;
          sz += ((a >> 2) & 1) + (((b >> 2) & 1) - ((a >> 2) & 1)) * t;
          crossings++;
        }
        vertexOfCell[origin] = positions.length / 3;
        positions.push(
          x0 + (i + sx / crossings) * cellMm,
          y0 + (j + sy / crossings) * cellMm,
          z0 + (k + sz / crossings) * cellMm,
        );
      }
    }
  }

  const indices: number[] = [];
  const at = (o: number): number => vertexOfCell[o] as number;
  /** Joins the four cells round an edge that runs along `along`; `u`, `v` step across it so that u × v points along it. */
  const joinRound = (o: number, along: number, u: number, v: number): void => {
    const isInside = (values[o] as number) < 0;
    if (isInside === (values[o + along] as number) < 0) return;
    const [a, b, c, d] = [at(o), at(o - u), at(o - u - v), at(o - v)];
    if (isInside) indices.push(a, b, c, a, c, d);
    else indices.push(a, c, b, a, d, c);
  };
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const o = (k * ny + j) * nx + i;
        joinRound(o, 1, stepY, stepZ);
        joinRound(o, stepY, stepZ, 1);
        joinRound(o, stepZ, 1, stepY);
      }
    }
  }
  return { positions: new Float32Array(positions), indices: new Uint32Array(indices) };
};
