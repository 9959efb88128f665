import type { VoxelField } from './voxelField.ts';

/**
 * Makes a field the same on both sides of the plane x = 0, as far as the grid reaches on both:
 * mirrored samples both take the smaller value. The plane must lie on samples of the grid.
 * @throws RangeError where it does not
 */
export const symmetriseField = (field: VoxelField): void => {
  const { min, cellMm, size, values } = field;
  const middle = Math.round(-min[0] / cellMm);
  if (Math.abs(middle * cellMm + min[0]) > 1e-6) {
    throw new RangeError(`The plane x = 0 lies between samples: min x ${min[0]}, cell ${cellMm}`);
  }
  for (let row = 0; row < size[1] * size[2]; row++) {
    const o = row * size[0];
    for (let i = 0; i < middle; i++) {
      const mirrored = 2 * middle - i;
      if (mirrored >= size[0]) continue;
      const least = Math.min(values[o + i] ?? 0, values[o + mirrored] ?? 0);
      values[o + i] = least;
      values[o + mirrored] = least;
    }
  }
};

/** One pass of the kernel ¼ ½ ¼ along one direction, from `from` into `to`; ends repeat. */
const blurAlong = (from: Float32Array, to: Float32Array, step: number, count: number): void => {
  const stride = step * count;
  for (let o = 0; o < from.length; o++) {
    const at = Math.floor((o % stride) / step);
    const here = from[o] ?? 0;
    const before = at > 0 ? (from[o - step] ?? here) : here;
    const after = at < count - 1 ? (from[o + step] ?? here) : here;
    to[o] = 0.5 * here + 0.25 * (before + after);
  }
};

/** A smoothed copy of a field; each pass spreads a value over one cell to every side. */
export const blurField = (field: VoxelField, passes: number): VoxelField => {
  const { size } = field;
  let from = field.values.slice();
  let to = new Float32Array(from.length);
  for (let pass = 0; pass < passes; pass++) {
    for (const [step, count] of [
      [1, size[0]],
      [size[0], size[1]],
      [size[0] * size[1], size[2]],
    ] as const) {
      blurAlong(from, to, step, count);
      [from, to] = [to, from];
    }
  }
  return { ...field, values: from };
};
