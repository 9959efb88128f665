const hash = (x: number, y: number, z: number): number => {
  let h = (x * 374761393 + y * 668265263 + z * 2147483647) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h ^= h >>> 16;
  return ((h >>> 0) / 4294967295) * 2 - 1;
};

const ease = (t: number): number => t * t * (3 - 2 * t);
const blend = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The noise in one layer of the lattice, between its four corners. */
const face = (i: number, j: number, layer: number, u: number, v: number): number =>
  blend(
    blend(hash(i, j, layer), hash(i + 1, j, layer), u),
    blend(hash(i, j + 1, layer), hash(i + 1, j + 1, layer), u),
    v,
  );

/** Value noise −1…1 on the unit lattice, the same for the same point always; flat in x at whole x. */
export const valueNoise = (x: number, y: number, z: number): number => {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const u = ease(x - i);
  const v = ease(y - j);
  const w = ease(z - k);
  return blend(face(i, j, k, u, v), face(i, j, k + 1, u, v), w);
};

/** The unevenness of bone: two octaves, 7 and 2.8 mm long, `amplitudeMm` high. */
export const bonyNoise = (x: number, y: number, z: number, amplitudeMm: number): number =>
  amplitudeMm * (valueNoise(x / 7, y / 7, z / 7) + 0.45 * valueNoise(x / 2.8 + 9, y / 2.8, z / 2.8));
