const hash = (x: number, y: number, z: number): number => {
  let h = (x * 374761393 + y * 668265263 + z * 2147483647) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h ^= h >>> 16;
  return ((h >>> 0) / 4294967295) * 2 - 1;
};

const ease = (t: number): number => t * t * (3 - 2 * t);
const blend = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Value noise −1…1 on the unit lattice, the same for the same point always; flat in x at whole x. */
export const valueNoise = (x: number, y: number, z: number): number => {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const u = ease(x - i);
  const v = ease(y - j);
  const w = ease(z - k);
  const face = (layer: number): number =>
    blend(
      blend(hash(i, j, layer), hash(i + 1, j, layer), u),
      blend(hash(i, j + 1, layer), hash(i + 1, j + 1, layer), u),
      v,
    );
  return blend(face(k), face(k + 1), w);
};

/** The unevenness of bone: two octaves, 7 and 2.8 mm long, `amplitudeMm` high. */
export const bonyNoise = (x: number, y: number, z: number, amplitudeMm: number): number =>
  amplitudeMm * (valueNoise(x / 7, y / 7, z / 7) + 0.45 * valueNoise(x / 2.8 + 9, y / 2.8, z / 2.8));
