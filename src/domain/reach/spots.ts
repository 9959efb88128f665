import type { Vec3 } from '#anatomy/frame.ts';
import { reasonsOfMask, zoneOfMask } from '#anatomy/skinMap.ts';
import type { Body } from './body.ts';
import type { SkinSpot, StackLayer } from './ReachDesk.ts';
import type { Skin } from './skin.ts';

/** Closer to the median plane than this a point is on neither side. */
const MEDIAN_MM = 0.05;

/** The layers beneath a vertex, superficial first. */
export const stackAt = ({ map }: Skin, vertex: number): StackLayer[] => {
  const layers: StackLayer[] = [];
  for (let l = map.stackStarts[vertex] as number; l < (map.stackStarts[vertex + 1] as number); l++) {
    layers.push({
      id: map.structures[map.layerStructures[l] as number] as string,
      entryMm: map.layerEntriesMm[l] as number,
      exitMm: map.layerExitsMm[l] as number,
    });
  }
  return layers;
};

const vectorAt = (values: Float32Array, i: number): Vec3 => [
  values[i * 3] as number,
  values[i * 3 + 1] as number,
  values[i * 3 + 2] as number,
];

const levelAt = (body: Body, y: number): string => {
  let nearest = '';
  let best = Number.POSITIVE_INFINITY;
  for (const [level, height] of body.levelHeightsMm) {
    if (Math.abs(height - y) < best) [nearest, best] = [level, Math.abs(height - y)];
  }
  return nearest;
};

/**
 * What is known of a vertex of the skin.
 * @throws RangeError where the map has no such vertex
 */
export const describeSpot = (skin: Skin, body: Body, vertex: number): SkinSpot => {
  if (!Number.isInteger(vertex) || vertex < 0 || vertex >= skin.count)
    throw new RangeError(`expected a vertex of the skin map, 0 … ${skin.count - 1}, got ${vertex}`);
  const { map } = skin;
  const at = vectorAt(map.positions, vertex);
  const mask = map.reasons[vertex] as number;
  return {
    vertex,
    at,
    normal: vectorAt(map.normals, vertex),
    zone: zoneOfMask(mask),
    reasons: reasonsOfMask(mask),
    stack: stackAt(skin, vertex),
    spineDistanceMm: map.spineDistancesMm[vertex] as number,
    level: levelAt(body, at[1]),
    side: Math.abs(at[0]) < MEDIAN_MM ? null : at[0] > 0 ? 'left' : 'right',
  };
};

/** The vertex nearest to a place; null where none lies within `withinMm`. */
export const findNearestVertex = ({ map, grid }: Skin, [x, y, z]: Vec3, withinMm: number): number | null => {
  let nearest: number | null = null;
  let best = withinMm;
  grid.visitNear(x, y, z, withinMm, (i) => {
    const [px, py, pz] = vectorAt(map.positions, i);
    const distance = Math.hypot(px - x, py - y, pz - z);
    if (distance < best || (nearest === null && distance === best)) [nearest, best] = [i, distance];
  });
  return nearest;
};
