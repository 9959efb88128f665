import type { SheetGrid } from './fibreSheetGrid.ts';
import type { FibreSheetSpec } from './fibreSheetSpec.ts';
import { valueNoise } from './noise.ts';
import { sampleField, type VoxelField, writeFieldGradient } from './voxelField.ts';

/** Relief is at most this high, however thick the muscle, mm. */
const HIGHEST_RELIEF_MM = 2.2;
const RELIEF_MEAN = 0.7;

/**
 * Both faces of a sheet, on the grid of its middle surface.
 * - `outer`, `inner`: places, 3 numbers a grid point, mm
 * - `outerNormals`, `innerNormals`: unit, pointing out of the sheet
 * - `fibre`: 3 numbers a grid point: fibre 0…1, along 0…1, tendon 0…1
 * - `facing`: 1 where columns × stations turn counter-clockwise seen from the outer face, else −1
 */
export type SheetFaces = {
  readonly grid: SheetGrid;
  readonly outer: Float64Array;
  readonly inner: Float64Array;
  readonly outerNormals: Float64Array;
  readonly innerNormals: Float64Array;
  readonly fibre: Float64Array;
  readonly facing: 1 | -1;
};

/** Normals of a grid of places by central differences, one-sided at its rim; `sign` turns them round. */
const measureGridNormals = (places: Float64Array, columns: number, stations: number, sign: number): Float64Array => {
  const normals = new Float64Array(places.length);
  const at = (i: number, j: number, k: number) => places[(i * stations + j) * 3 + k] ?? 0;
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < stations; j++) {
      const i0 = Math.max(0, i - 1);
      const i1 = Math.min(columns - 1, i + 1);
      const j0 = Math.max(0, j - 1);
      const j1 = Math.min(stations - 1, j + 1);
      const u = [0, 1, 2].map((k) => at(i1, j, k) - at(i0, j, k));
      const v = [0, 1, 2].map((k) => at(i, j1, k) - at(i, j0, k));
      const cross = (a: 0 | 1 | 2, b: 0 | 1 | 2) => (u[a] ?? 0) * (v[b] ?? 0) - (u[b] ?? 0) * (v[a] ?? 0);
      const n = [cross(1, 2), cross(2, 0), cross(0, 1)];
      const length = Math.hypot(...n) || 1;
      for (let k = 0; k < 3; k++) normals[(i * stations + j) * 3 + k] = (sign * (n[k] ?? 0)) / length;
    }
  }
  repairCollapsedRows(normals, columns, stations);
  return normals;
};

/** A row drawn together into one tendon has no width to span a normal: its points take their neighbours'. */
const repairCollapsedRows = (normals: Float64Array, columns: number, stations: number): void => {
  for (const [end, neighbour] of [
    [0, 1],
    [stations - 1, stations - 2],
  ] as const) {
    for (let i = 0; i < columns; i++) {
      const o = (i * stations + end) * 3;
      const p = (i * stations + neighbour) * 3;
      if (Math.hypot(normals[o] ?? 0, normals[o + 1] ?? 0, normals[o + 2] ?? 0) > 0.5) continue;
      for (let k = 0; k < 3; k++) normals[o + k] = normals[p + k] ?? 0;
    }
  }
};

/** Which way is out: the sheet's normals vote against the direction in which the field grows. */
const voteOutward = (grid: SheetGrid, normals: Float64Array, field: VoxelField): 1 | -1 => {
  const gradient = new Float64Array(3);
  let vote = 0;
  for (let o = 0; o < normals.length; o += 3 * 7) {
    const [x, y, z] = [grid.places[o] ?? 0, grid.places[o + 1] ?? 0, grid.places[o + 2] ?? 0];
    // Far from anything the field is flat and has no opinion.
    if (sampleField(field, x, y, z) > 14) continue;
    writeFieldGradient(field, x, y, z, gradient);
    for (let k = 0; k < 3; k++) vote += (gradient[k] ?? 0) * (normals[o + k] ?? 0);
  }
  return vote < 0 ? -1 : 1;
};

/** Height of the bundles across a sheet: half cylinders side by side, wavering along their length. */
const measureRelief = (spec: FibreSheetSpec, fibre: number, along: number): number => {
  const bundles = spec.bundles ?? Math.max(3, Math.round(spec.fibreCount / 14));
  const x = fibre * bundles + valueNoise(fibre * bundles * 0.7, along * 3, spec.seed ?? 1) * 0.55;
  const across = 2 * (x - Math.floor(x)) - 1;
  return Math.sqrt(Math.max(0, 1 - across * across)) - RELIEF_MEAN;
};

const clamp01 = (value: number): number => Math.max(0, Math.min(1, value));

/** Gives a solved middle surface its thickness, its relief and its fibre coordinates. */
export const raiseSheetFaces = (field: VoxelField, spec: FibreSheetSpec, grid: SheetGrid): SheetFaces => {
  const { columns, stations, places, thicknessMm } = grid;
  const unsigned = measureGridNormals(places, columns, stations, 1);
  const facing = voteOutward(grid, unsigned, field);
  const outer = new Float64Array(places.length);
  const inner = new Float64Array(places.length);
  const fibre = new Float64Array(places.length);
  for (let o = 0; o < columns * stations; o++) {
    const across = Math.floor(o / stations) / (columns - 1);
    const along = (o % stations) / (stations - 1);
    const half = (thicknessMm[o] ?? 0) / 2;
    const tendon = clamp01(spec.tendon(across, along));
    const which = clamp01(spec.fibreAcross?.(across, along) ?? across);
    const relief =
      (1 - tendon) * Math.min(half, HIGHEST_RELIEF_MM) * (spec.relief ?? 0.22) * measureRelief(spec, which, along);
    for (let k = 0; k < 3; k++) {
      const n = facing * (unsigned[o * 3 + k] ?? 0);
      outer[o * 3 + k] = (places[o * 3 + k] ?? 0) + n * (half + relief);
      inner[o * 3 + k] = (places[o * 3 + k] ?? 0) - n * half;
    }
    // A median edge stays in the median plane on both faces: the sheets of both sides meet in it.
    if (places[o * 3] === 0) {
      outer[o * 3] = 0;
      inner[o * 3] = 0;
    }
    fibre[o * 3] = which;
    fibre[o * 3 + 1] = along;
    fibre[o * 3 + 2] = tendon;
  }
  return {
    grid,
    outer,
    inner,
    outerNormals: measureGridNormals(outer, columns, stations, facing),
    innerNormals: measureGridNormals(inner, columns, stations, -facing),
    fibre,
    facing,
  };
};
