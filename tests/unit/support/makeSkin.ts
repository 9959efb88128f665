import type { SkinMap } from '#anatomy/skinMap.ts';
import type { StructureId } from '#anatomy/structures.ts';
import { withVertexNormals } from '#geometry/vertexNormals.ts';

export type Layer = readonly [structure: StructureId, entryMm: number, exitMm: number];

/** What a drawn skin is at one of its points. */
export type SkinSample = {
  readonly at: readonly [x: number, y: number, z: number];
  readonly stack: readonly Layer[];
  readonly reasons?: number;
  readonly spineDistanceMm?: number;
};

/**
 * A skin map over a grid of `rows` (inferior to superior) by `columns` (medial to lateral on the left, as seen from behind
 * and walking to the body's left), as a test draws it.
 */
export const makeSkin = (
  rows: number,
  columns: number,
  sampleAt: (row: number, column: number) => SkinSample,
): SkinMap => {
  const structures: StructureId[] = [];
  const indexOf = (id: StructureId): number => {
    const known = structures.indexOf(id);
    return known >= 0 ? known : structures.push(id) - 1;
  };
  const positions: number[] = [];
  const indices: number[] = [];
  const stackStarts = [0];
  const layers: [number, number, number][] = [];
  const spines: number[] = [];
  const reasons: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const sample = sampleAt(row, column);
      positions.push(...sample.at);
      for (const [id, entry, exit] of sample.stack) layers.push([indexOf(id), entry, exit]);
      stackStarts.push(layers.length);
      spines.push(sample.spineDistanceMm ?? Math.abs(sample.at[0]));
      reasons.push(sample.reasons ?? 0);
      if (row === 0 || column === 0) continue;
      const [a, b, c, d] = [
        (row - 1) * columns + column - 1,
        (row - 1) * columns + column,
        row * columns + column - 1,
        row * columns + column,
      ];
      // Posterior is -z: seen from outside, lateral (+x) lies to the left.
      indices.push(a, c, b, b, c, d);
    }
  }
  return {
    structures,
    ...withVertexNormals({ positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }),
    stackStarts: Uint32Array.from(stackStarts),
    layerStructures: Uint16Array.from(layers, ([structure]) => structure),
    layerEntriesMm: Float32Array.from(layers, ([, entry]) => entry),
    layerExitsMm: Float32Array.from(layers, ([, , exit]) => exit),
    spineDistancesMm: Float32Array.from(spines),
    reasons: Uint16Array.from(reasons),
  };
};
