import type { Vec3 } from '#anatomy/frame.ts';
import type { Box } from './sdf.ts';

/** What a cell holds before anything was added: farther than any reach that is asked for, mm. */
export const FAR_MM = 30;

/**
 * A scalar grid of signed distances in mm, body frame: negative inside what was added, x runs fastest.
 * Distances hold near surfaces only (see the margins of what fills it); farther off they read `FAR_MM`.
 */
export type VoxelField = {
  readonly min: Vec3;
  readonly cellMm: number;
  /** Samples along x, y and z. */
  readonly size: Vec3;
  readonly values: Float32Array;
};

/** An empty field over a box. The grid is widened to whole cells. */
export const createVoxelField = (box: Box, cellMm: number): VoxelField => {
  const count = (k: 0 | 1 | 2) => Math.ceil((box.max[k] - box.min[k]) / cellMm) + 1;
  const size: Vec3 = [count(0), count(1), count(2)];
  return { min: box.min, cellMm, size, values: new Float32Array(size[0] * size[1] * size[2]).fill(FAR_MM) };
};

/** A field of its own with the same samples. */
export const copyVoxelField = (field: VoxelField): VoxelField => ({ ...field, values: field.values.slice() });

const clampTo = (value: number, top: number): number => (value < 0 ? 0 : Math.min(value, top));

/** Trilinear value at a point, mm. Points outside the grid read its border. */
export const sampleField = (field: VoxelField, x: number, y: number, z: number): number => {
  const { min, cellMm, size, values: v } = field;
  const gx = clampTo((x - min[0]) / cellMm, size[0] - 1.001);
  const gy = clampTo((y - min[1]) / cellMm, size[1] - 1.001);
  const gz = clampTo((z - min[2]) / cellMm, size[2] - 1.001);
  const i = gx | 0;
  const j = gy | 0;
  const k = gz | 0;
  const fx = gx - i;
  const fy = gy - j;
  const fz = gz - k;
  const row = size[0];
  const slice = row * size[1];
  const o = (k * size[1] + j) * row + i;
  // Row by row without a helper inside: this is the innermost loop of everything that is laid on the body.
  const a = v[o] ?? FAR_MM;
  const b = v[o + row] ?? FAR_MM;
  const c = v[o + slice] ?? FAR_MM;
  const d = v[o + slice + row] ?? FAR_MM;
  const lower = a + ((v[o + 1] ?? FAR_MM) - a) * fx;
  const upper = b + ((v[o + row + 1] ?? FAR_MM) - b) * fx;
  const lowerFar = c + ((v[o + slice + 1] ?? FAR_MM) - c) * fx;
  const upperFar = d + ((v[o + slice + row + 1] ?? FAR_MM) - d) * fx;
  const near = lower + (upper - lower) * fy;
  const far = lowerFar + (upperFar - lowerFar) * fy;
  return near + (far - near) * fz;
};

/**
 * Unit direction in which the distance grows, written into `out` (3 numbers).
 * Central differences over one cell; zero where the field is flat.
 */
export const writeFieldGradient = (field: VoxelField, x: number, y: number, z: number, out: Float64Array): void => {
  const e = field.cellMm;
  const gx = sampleField(field, x + e, y, z) - sampleField(field, x - e, y, z);
  const gy = sampleField(field, x, y + e, z) - sampleField(field, x, y - e, z);
  const gz = sampleField(field, x, y, z + e) - sampleField(field, x, y, z - e);
  const length = Math.hypot(gx, gy, gz) || 1;
  out[0] = gx / length;
  out[1] = gy / length;
  out[2] = gz / length;
};
