/** A small seeded generator, so that every start draws the same picture. Returns numbers in 0…1. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const smooth = (t: number): number => t * t * (3 - 2 * t);

/**
 * Value noise that repeats: `columns` × `rows` random knots, smooth between them, the last meeting the first.
 * The returned function takes x and y in turns of the tile (0…1 once through) and gives 0…1.
 */
export const tilingNoise = (
  columns: number,
  rows: number,
  random: () => number,
): ((x: number, y: number) => number) => {
  const knots = Float32Array.from({ length: columns * rows }, random);
  const knot = (i: number, j: number): number => knots[(j % rows) * columns + (i % columns)] ?? 0;
  return (x, y) => {
    const [gx, gy] = [(x - Math.floor(x)) * columns, (y - Math.floor(y)) * rows];
    const [i, j] = [Math.floor(gx), Math.floor(gy)];
    const [fx, fy] = [smooth(gx - i), smooth(gy - j)];
    const top = knot(i, j) * (1 - fx) + knot(i + 1, j) * fx;
    const bottom = knot(i, j + 1) * (1 - fx) + knot(i + 1, j + 1) * fx;
    return top * (1 - fy) + bottom * fy;
  };
};

/**
 * Value noise in a cube that repeats in all three directions: `count`³ random knots.
 * The returned function takes x, y, z in turns of the cube (0…1 once through) and gives 0…1.
 */
export const tilingNoise3d = (count: number, random: () => number): ((x: number, y: number, z: number) => number) => {
  const slices = Array.from({ length: count }, () => tilingNoise(count, count, random));
  return (x, y, z) => {
    const gz = (z - Math.floor(z)) * count;
    const k = Math.floor(gz);
    const near = slices[k % count]?.(x, y) ?? 0;
    const far = slices[(k + 1) % count]?.(x, y) ?? 0;
    return near + (far - near) * smooth(gz - k);
  };
};
