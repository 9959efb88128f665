/** A hash of three integers, −1…1, the same on every machine. */
const hashLattice = (x: number, y: number, z: number): number => {
  let h = (x * 374761393 + y * 668265263 + z * 2147483647) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h ^= h >>> 16;
  return ((h >>> 0) / 4294967296) * 2 - 1;
};

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const ease = (t: number): number => t * t * (3 - 2 * t);

/** Smooth value noise, −1…1, one bump per unit; deterministic. */
export const valueNoise = (x: number, y: number, z: number): number => {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const fx = ease(x - i);
  const fy = ease(y - j);
  const fz = ease(z - k);
  const row = (dj: number, dk: number) => mix(hashLattice(i, j + dj, k + dk), hashLattice(i + 1, j + dj, k + dk), fx);
  return mix(mix(row(0, 0), row(1, 0), fy), mix(row(0, 1), row(1, 1), fy), fz);
};
