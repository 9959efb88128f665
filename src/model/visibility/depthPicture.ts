/** Edge of a pixel, mm: finer than most triangles, and what is missed from one side is met from the next. */
export const PIXEL_MM = 0.9;

/** A picture of what lies in front at each pixel. `nearest` holds numbers that the caller gave; −1 where nothing lies. */
export type DepthPicture = {
  readonly width: number;
  readonly height: number;
  readonly nearest: Int32Array;
  readonly depth: Float32Array;
};

export const createDepthPicture = (width: number, height: number): DepthPicture => ({
  width,
  height,
  nearest: new Int32Array(width * height).fill(-1),
  depth: new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY),
});

/**
 * Draws one side of triangles: those that turn counter-clockwise on the picture. Nearer ones cover farther ones.
 *
 * @param places 3 numbers a vertex: pixels to the right, pixels up, nearness (greater is nearer)
 * @param indices 3 a triangle
 * @param firstNumber what the first triangle writes into `nearest`; the next ones count on
 */
export const drawTriangles = (
  { width, height, nearest, depth }: DepthPicture,
  places: Float32Array,
  indices: Uint32Array,
  firstNumber: number,
): void => {
  for (let t = 0; t < indices.length; t += 3) {
    const a = (indices[t] as number) * 3;
    const b = (indices[t + 1] as number) * 3;
    const c = (indices[t + 2] as number) * 3;
    const ax = places[a] as number;
    const ay = places[a + 1] as number;
    const bx = (places[b] as number) - ax;
    const by = (places[b + 1] as number) - ay;
    const cx = (places[c] as number) - ax;
    const cy = (places[c + 1] as number) - ay;
    const area = bx * cy - by * cx;
    if (!(area > 0)) continue;
    const left = Math.max(0, Math.ceil(ax + Math.min(0, bx, cx)));
    const right = Math.min(width - 1, Math.floor(ax + Math.max(0, bx, cx)));
    const bottom = Math.max(0, Math.ceil(ay + Math.min(0, by, cy)));
    const top = Math.min(height - 1, Math.floor(ay + Math.max(0, by, cy)));
    const az = places[a + 2] as number;
    const bz = ((places[b + 2] as number) - az) / area;
    const cz = ((places[c + 2] as number) - az) / area;
    const number = firstNumber + t / 3;
    for (let y = bottom; y <= top; y++) {
      for (let x = left; x <= right; x++) {
        // Twice the areas towards b and c; what is left belongs to a.
        const toB = (x - ax) * cy - (y - ay) * cx;
        const toC = (y - ay) * bx - (x - ax) * by;
        if (toB < 0 || toC < 0 || toB + toC > area) continue;
        const near = az + toB * bz + toC * cz;
        const pixel = y * width + x;
        if (near <= (depth[pixel] as number)) continue;
        depth[pixel] = near;
        nearest[pixel] = number;
      }
    }
  }
};
