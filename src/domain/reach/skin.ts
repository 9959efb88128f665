import { type SkinMap, zoneOfMask } from '#anatomy/skinMap.ts';
import { parseStructureId } from '#anatomy/structures.ts';
import { type ClearanceAt, createClearance } from './clearance.ts';
import { buildPointGrid, type PointGrid } from './pointGrid.ts';
import { buildSkinGraph, type SkinGraph } from './skinGraph.ts';

/** A skin map with what every question of reach needs, worked out once. One entry a vertex, mm. */
export type Skin = {
  readonly map: SkinMap;
  readonly count: number;
  /** The share of the skin's area that belongs to each vertex. */
  readonly areasMm2: Float32Array;
  /** Depth of the first bone or cartilage beneath; Infinity where there is none. */
  readonly boneDepthsMm: Float32Array;
  readonly isAvoid: Uint8Array;
  /** To the nearest vertex that no tool may press, straight; 0 in the zone, Infinity where there is no zone. */
  readonly clearancesMm: Float32Array;
  readonly clearanceAt: ClearanceAt;
  readonly graph: SkinGraph;
  readonly grid: PointGrid;
};

const shareAreas = ({ positions, indices }: SkinMap): Float32Array => {
  const areas = new Float32Array(positions.length / 3);
  const at = (corner: number, axis: number): number => positions[(indices[corner] as number) * 3 + axis] as number;
  for (let t = 0; t < indices.length; t += 3) {
    const [ux, uy, uz] = [at(t + 1, 0) - at(t, 0), at(t + 1, 1) - at(t, 1), at(t + 1, 2) - at(t, 2)];
    const [vx, vy, vz] = [at(t + 2, 0) - at(t, 0), at(t + 2, 1) - at(t, 1), at(t + 2, 2) - at(t, 2)];
    const third = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 6;
    for (let e = 0; e < 3; e++) {
      const vertex = indices[t + e] as number;
      areas[vertex] = (areas[vertex] as number) + third;
    }
  }
  return areas;
};

const measureBoneDepths = (map: SkinMap): Float32Array => {
  const isHard = map.structures.map((id) => {
    const tissue = parseStructureId(id)?.part.tissue;
    return tissue === 'bone' || tissue === 'cartilage';
  });
  const depths = new Float32Array(map.stackStarts.length - 1).fill(Number.POSITIVE_INFINITY);
  depths.forEach((_, i) => {
    for (let l = map.stackStarts[i] as number; l < (map.stackStarts[i + 1] as number); l++) {
      if (!isHard[map.layerStructures[l] as number]) continue;
      depths[i] = Math.min(depths[i] as number, map.layerEntriesMm[l] as number);
    }
  });
  return depths;
};

/**
 * Works out what questions of reach need of a skin map.
 * @param same a skin of the same points in another pose: what only the points and the avoid zone decide is taken from it
 * @throws RangeError where the map's arrays do not fit together
 */
export const prepareSkin = (map: SkinMap, same: Skin | null = null): Skin => {
  const count = map.positions.length / 3;
  if (
    map.stackStarts.length !== count + 1 ||
    map.reasons.length !== count ||
    map.normals.length !== map.positions.length
  )
    throw new RangeError(
      `expected stacks, normals and reasons for ${count} skin points, got ${map.stackStarts.length - 1}, ${map.normals.length / 3} and ${map.reasons.length}`,
    );
  const isAvoid = Uint8Array.from(map.reasons, (mask) => (zoneOfMask(mask) === 'avoid' ? 1 : 0));
  const boneDepthsMm = measureBoneDepths(map);
  if (same && same.map.positions === map.positions && isAvoid.every((avoid, i) => avoid === same.isAvoid[i]))
    return { ...same, map, boneDepthsMm };
  const clearanceAt = createClearance(map.positions, isAvoid);
  const at = (i: number, axis: number): number => map.positions[i * 3 + axis] as number;
  return {
    map,
    count,
    areasMm2: shareAreas(map),
    boneDepthsMm,
    isAvoid,
    clearancesMm: Float32Array.from(isAvoid, (_, i) => clearanceAt(at(i, 0), at(i, 1), at(i, 2))),
    clearanceAt,
    graph: buildSkinGraph(map.positions, map.indices),
    grid: buildPointGrid(map.positions),
  };
};
