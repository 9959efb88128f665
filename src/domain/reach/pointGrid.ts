/** Points sorted into cubic cells, for "what lies near here". */
export type PointGrid = {
  /** Calls back with every point that may lie within `reachMm` of a place, and some that lie a little further. */
  readonly visitNear: (x: number, y: number, z: number, reachMm: number, visit: (point: number) => void) => void;
  /**
   * The same points put into a list, which the next call writes over: for loops that are run for every vertex.
   * @returns how many there are
   */
  readonly listNear: (x: number, y: number, z: number, reachMm: number) => number;
  readonly listed: Uint32Array;
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
  const listed = new Uint32Array(count);
  const listNear: PointGrid['listNear'] = (x, y, z, reachMm) => {
    const x1 = high(x + reachMm, minX, nx);
    const x0 = low(x - reachMm, minX);
    if (x1 < x0) return 0;
    const [y0, y1] = [low(y - reachMm, minY), high(y + reachMm, minY, ny)];
    const [z0, z1] = [low(z - reachMm, minZ), high(z + reachMm, minZ, nz)];
    let found = 0;
    for (let cy = y0; cy <= y1; cy++) {
      for (let cz = z0; cz <= z1; cz++) {
        // Cells of a row in x lie one after the other, so that they are one run of points.
        const row = (cy * nz + cz) * nx;
        const end = starts[row + x1 + 1] as number;
        for (let k = starts[row + x0] as number; k < end; k++) listed[found++] = sorted[k] as number;
      }
    }
    return found;
  };
  return {
    listed,
    listNear,
    visitNear: (x, y, z, reachMm, visit) => {
      const found = listNear(x, y, z, reachMm);
      // A visitor may ask for other points, which would write over the list.
      for (const point of listed.slice(0, found)) visit(point);
    },
  };
};
