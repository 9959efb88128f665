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
 * Value noise in a cube that repeats in all three directions: `count`³ random knots, smooth between them. Returns
 * `size`³ samples 0…1, x fastest, z slowest; the sample after the last of a row would be its first again.
 */
export const tilingCube = (count: number, size: number, random: () => number): Float32Array => {
  const area = size * size;
  const slices = Array.from({ length: count }, () => {
    const noise = tilingNoise(count, count, random);
    return Float32Array.from({ length: area }, (_, i) => noise((i % size) / size, Math.floor(i / size) / size));
  });
  const cube = new Float32Array(area * size);
  for (let z = 0; z < size; z++) {
    const at = (z / size) * count;
    const k = Math.floor(at);
    const t = smooth(at - k);
    const [near, far] = [slices[k], slices[(k + 1) % count]];
    for (let i = 0; i < area; i++) cube[z * area + i] = (near?.[i] ?? 0) * (1 - t) + (far?.[i] ?? 0) * t;
  }
  return cube;
};
