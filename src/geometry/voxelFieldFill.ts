import type { BoundedSdf } from './sdf.ts';
import type { VoxelField } from './voxelField.ts';

/** Samples an edge of the blocks that are skipped together where the distance shows that they are far off. */
const BLOCK = 4;

const clampIndex = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/**
 * Adds a solid to a field: every sample keeps the smaller distance.
 * @param marginMm how far outside the solid its distances are written
 */
export const addSolid = (field: VoxelField, solid: BoundedSdf, marginMm: number): void => {
  const { min, cellMm, size, values } = field;
  const from = (k: 0 | 1 | 2) => clampIndex(Math.floor((solid.bounds.min[k] - marginMm - min[k]) / cellMm), size[k]);
  const to = (k: 0 | 1 | 2) => clampIndex(Math.ceil((solid.bounds.max[k] + marginMm - min[k]) / cellMm), size[k]);
  const [i1, j1, k1] = [to(0), to(1), to(2)];
  const half = ((BLOCK - 1) / 2) * cellMm;
  const reach = marginMm + cellMm * BLOCK;
  const within = solid.sdfWithin ?? solid.sdf;
  for (let kb = from(2); kb <= k1; kb += BLOCK) {
    for (let jb = from(1); jb <= j1; jb += BLOCK) {
      for (let ib = from(0); ib <= i1; ib += BLOCK) {
        const x = min[0] + ib * cellMm;
        const y = min[1] + jb * cellMm;
        const z = min[2] + kb * cellMm;
        if (within(x + half, y + half, z + half, reach * 1.01) > reach) continue;
        for (let k = kb; k < Math.min(kb + BLOCK, size[2]); k++) {
          for (let j = jb; j < Math.min(jb + BLOCK, size[1]); j++) {
            for (let i = ib; i < Math.min(ib + BLOCK, size[0]); i++) {
              const o = (k * size[1] + j) * size[0] + i;
              const known = values[o] as number;
              const d = within(min[0] + i * cellMm, min[1] + j * cellMm, min[2] + k * cellMm, known);
              if (d < known) values[o] = d;
            }
          }
        }
      }
    }
  }
};

/** Keeps the smaller value of two fields of one grid, in the first. */
export const mergeField = (field: VoxelField, other: VoxelField): void => {
  const { values } = field;
  for (let i = 0; i < values.length; i++) {
    const d = other.values[i] ?? Number.POSITIVE_INFINITY;
    if (d < (values[i] ?? d)) values[i] = d;
  }
};

/**
 * Adds balls to a field.
 * @param centres 3 numbers a ball, mm
 * @param radiiMm one number a ball
 * @param reachMm how far outside a ball its distances are written
 */
export const splatBalls = (
  field: VoxelField,
  centres: ArrayLike<number>,
  radiiMm: ArrayLike<number>,
  reachMm: number,
): void => {
  const { min, cellMm, size, values } = field;
  for (let q = 0; q < radiiMm.length; q++) {
    const radius = radiiMm[q] ?? 0;
    const x = centres[q * 3] ?? 0;
    const y = centres[q * 3 + 1] ?? 0;
    const z = centres[q * 3 + 2] ?? 0;
    const m = radius + reachMm;
    const first = (place: number, k: 0 | 1 | 2) => Math.max(0, Math.ceil((place - m - min[k]) / cellMm));
    const last = (place: number, k: 0 | 1 | 2) => Math.min(size[k] - 1, Math.floor((place + m - min[k]) / cellMm));
    const i0 = first(x, 0);
    const i1 = last(x, 0);
    const j0 = first(y, 1);
    const j1 = last(y, 1);
    const k1 = last(z, 2);
    for (let k = first(z, 2); k <= k1; k++) {
      const dz = min[2] + k * cellMm - z;
      for (let j = j0; j <= j1; j++) {
        const dy = min[1] + j * cellMm - y;
        const d2 = dy * dy + dz * dz;
        let o = (k * size[1] + j) * size[0] + i0;
        for (let i = i0; i <= i1; i++, o++) {
          const dx = min[0] + i * cellMm - x;
          const bound = (values[o] ?? 0) + radius;
          const square = dx * dx + d2;
          if (bound > 0 && square < bound * bound) values[o] = Math.sqrt(square) - radius;
        }
      }
    }
  }
};
