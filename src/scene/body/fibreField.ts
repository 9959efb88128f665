import type { StructureMesh } from './BodyStructure.ts';

/** How the fibre coordinates lie on a structure's surface. */
export type FibreField = {
  /** Unit vectors, three numbers a vertex: the direction on the surface in which "across" grows; zeros where unknown. */
  readonly across: Float32Array;
  /** Length of the fibres in metres, from how fast "along" grows; null without fibres. */
  readonly lengthM: number | null;
};

const median = (values: number[]): number | null => {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? null;
};

/**
 * Derives from the fibre coordinates, which are scalars, the directions that the shader needs to
 * tilt its light across each strand. Gradients are summed over the triangles round a vertex, by area.
 */
export const measureFibreField = ({ positions, fibre, index }: StructureMesh): FibreField => {
  const across = new Float32Array(positions.length);
  if (!fibre) return { across, lengthM: null };
  const p = (i: number, k: number): number => positions[i * 3 + k] ?? 0;
  const lengths: number[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t] ?? 0, index[t + 1] ?? 0, index[t + 2] ?? 0];
    const e1 = [p(b, 0) - p(a, 0), p(b, 1) - p(a, 1), p(b, 2) - p(a, 2)] as const;
    const e2 = [p(c, 0) - p(a, 0), p(c, 1) - p(a, 1), p(c, 2) - p(a, 2)] as const;
    const n = [e1[1] * e2[2] - e1[2] * e2[1], e1[2] * e2[0] - e1[0] * e2[2], e1[0] * e2[1] - e1[1] * e2[0]] as const;
    const area2 = n[0] * n[0] + n[1] * n[1] + n[2] * n[2];
    if (area2 < 1e-20) continue;
    const du1 = (fibre[b * 4] ?? 0) - (fibre[a * 4] ?? 0);
    const du2 = (fibre[c * 4] ?? 0) - (fibre[a * 4] ?? 0);
    const dv1 = (fibre[b * 4 + 1] ?? 0) - (fibre[a * 4 + 1] ?? 0);
    const dv2 = (fibre[c * 4 + 1] ?? 0) - (fibre[a * 4 + 1] ?? 0);
    // Gradient on a triangle times twice its area: n × (e1·u2 − e2·u1) / |n|.
    const w = [e1[0] * du2 - e2[0] * du1, e1[1] * du2 - e2[1] * du1, e1[2] * du2 - e2[2] * du1] as const;
    const s = 1 / Math.sqrt(area2);
    const g = [(n[1] * w[2] - n[2] * w[1]) * s, (n[2] * w[0] - n[0] * w[2]) * s, (n[0] * w[1] - n[1] * w[0]) * s];
    for (const i of [a, b, c]) {
      for (let k = 0; k < 3; k++) across[i * 3 + k] = (across[i * 3 + k] ?? 0) + (g[k] ?? 0);
    }
    if (t % 12 === 0) {
      const q = [e1[0] * dv2 - e2[0] * dv1, e1[1] * dv2 - e2[1] * dv1, e1[2] * dv2 - e2[2] * dv1] as const;
      const slope = Math.hypot(q[0], q[1], q[2]) / Math.sqrt(area2);
      if (slope > 1e-3) lengths.push(1 / slope);
    }
  }
  for (let i = 0; i < across.length; i += 3) {
    const length = Math.hypot(across[i] ?? 0, across[i + 1] ?? 0, across[i + 2] ?? 0);
    if (length > 0) for (let k = 0; k < 3; k++) across[i + k] = (across[i + k] ?? 0) / length;
  }
  return { across, lengthM: median(lengths) };
};
