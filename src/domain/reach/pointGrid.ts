/** Points sorted into cubic cells, for "what lies near here". */
export type PointGrid = {
  /** Calls back with every point that may lie within `reachMm` of a place, and some that lie a little further. */
  readonly visitNear: (x: number, y: number, z: number, reachMm: number, visit: (point: number) => void) => void;
};

/** @param positions 3 numbers a point, mm */
export const buildPointGrid = (positions: Float32Array, cellMm = 12): PointGrid => {
  const count = positions.length / 3;
  const min = [0, 1, 2].map(() => Number.POSITIVE_INFINITY);
  const max = [0, 1, 2].map(() => Number.NEGATIVE_INFINITY);
  for (let i = 0; i < positions.length; i++) {
    min[i % 3] = Math.min(min[i % 3] as number, positions[i] as number);
    max[i % 3] = Math.max(max[i % 3] as number, positions[i] as number);
  }
  const [minX = 0, minY = 0, minZ = 0] = count > 0 ? min : [];
  const sizes = [0, 1, 2].map((a) =>
    count > 0 ? Math.floor(((max[a] as number) - (min[a] as number)) / cellMm) + 1 : 1,
  );
  const [nx = 1, ny = 1, nz = 1] = sizes;
  const cellOf = (i: number): number => {
    const x = Math.floor(((positions[i * 3] as number) - minX) / cellMm);
    const y = Math.floor(((positions[i * 3 + 1] as number) - minY) / cellMm);
    const z = Math.floor(((positions[i * 3 + 2] as number) - minZ) / cellMm);
    return (y * nz + z) * nx + x;
  };
  const starts = new Uint32Array(nx * ny * nz + 1);
  for (let i = 0; i < count; i++) starts[cellOf(i) + 1] = (starts[cellOf(i) + 1] as number) + 1;
  for (let c = 0; c < nx * ny * nz; c++) starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
  const filled = starts.slice();
  const sorted = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const cell = cellOf(i);
    sorted[filled[cell] as number] = i;
    filled[cell] = (filled[cell] as number) + 1;
  }
  const low = (value: number, from: number): number => Math.max(0, Math.floor((value - from) / cellMm));
  const high = (value: number, from: number, size: number): number =>
    Math.min(size - 1, Math.floor((value - from) / cellMm));
  return {
    visitNear: (x, y, z, reachMm, visit) => {
      const x1 = high(x + reachMm, minX, nx);
      const x0 = low(x - reachMm, minX);
      if (x1 < x0) return;
      for (let cy = low(y - reachMm, minY); cy <= high(y + reachMm, minY, ny); cy++) {
        for (let cz = low(z - reachMm, minZ); cz <= high(z + reachMm, minZ, nz); cz++) {
          // Cells of a row in x lie one after the other, so that they are one run of points.
          const row = (cy * nz + cz) * nx;
          const end = starts[row + x1 + 1] as number;
          for (let k = starts[row + x0] as number; k < end; k++) visit(sorted[k] as number);
        }
      }
    },
  };
};
