import type { PointGrid } from './pointGrid.ts';

export type RollSphereInput = {
  /** 3 numbers a vertex, mm; normals outward. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly grid: PointGrid;
  readonly radiusMm: number;
  /** How far the ball may sink in at each vertex, 0 or more and under its radius. */
  readonly limitsMm: Float32Array;
  /** Whether the ball is tried at a vertex. */
  readonly isTried: (vertex: number) => boolean;
};

/**
 * Presses a rigid ball onto each skin point along its normal until it meets the limit anywhere: at that point, or
 * earlier at a neighbour. With the centre at height s over the point, it sinks into a neighbour at offset w by
 * R − |w − s·n|; so it comes to rest at the largest s = w·n + √((R − limit)² − |w⊥|²) over all points near.
 * A ball thus reaches the bottom of a hollow only where the hollow is wider than the ball.
 * @returns how far it sinks in at each vertex, mm; negative: it bridges a hollow and stays that far above it; NaN: not tried
 */
export const rollSphere = ({
  positions,
  normals,
  grid,
  radiusMm,
  limitsMm,
  isTried,
}: RollSphereInput): Float32Array => {
  const count = limitsMm.length;
  const { listed } = grid;
  const indentsMm = new Float32Array(count).fill(Number.NaN);
  for (let i = 0; i < count; i++) {
    if (!isTried(i)) continue;
    const [x, y, z] = [positions[i * 3] as number, positions[i * 3 + 1] as number, positions[i * 3 + 2] as number];
    const [nx, ny, nz] = [normals[i * 3] as number, normals[i * 3 + 1] as number, normals[i * 3 + 2] as number];
    let rest = radiusMm - (limitsMm[i] as number);
    const found = grid.listNear(x + nx * radiusMm, y + ny * radiusMm, z + nz * radiusMm, radiusMm);
    for (let k = 0; k < found; k++) {
      const j = listed[k] as number;
      const wx = (positions[j * 3] as number) - x;
      const wy = (positions[j * 3 + 1] as number) - y;
      const wz = (positions[j * 3 + 2] as number) - z;
      const along = wx * nx + wy * ny + wz * nz;
      const touch = radiusMm - (limitsMm[j] as number);
      const below = rest - along;
      const side = wx * wx + wy * wy + wz * wz - along * along;
      // Only a point that the resting ball would press too far lifts it; most do not, and cost no root.
      if (side + (below > 0 ? below * below : 0) >= touch * touch) continue;
      rest = Math.max(rest, along + Math.sqrt(touch * touch - side));
    }
    indentsMm[i] = radiusMm - rest;
  }
  return indentsMm;
};
