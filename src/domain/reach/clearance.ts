import { buildPointGrid } from './pointGrid.ts';

/** How far around a place is searched first, and how far at most. */
const FIRST_REACH_MM = 24;
const LAST_REACH_MM = 400;

/** Straight distance in mm from a place to the nearest skin point that no tool may press; Infinity where there is none near. */
export type ClearanceAt = (x: number, y: number, z: number) => number;

/**
 * Measures how far places lie from the zone that no tool may press. Straight distance, so never more than the way over the
 * skin: who keeps it keeps that too.
 * @param positions 3 numbers a vertex, mm @param isAvoid 1 for each vertex in the zone
 */
export const createClearance = (positions: Float32Array, isAvoid: Uint8Array): ClearanceAt => {
  const zone: number[] = [];
  isAvoid.forEach((avoid, i) => {
    if (avoid) zone.push(positions[i * 3] as number, positions[i * 3 + 1] as number, positions[i * 3 + 2] as number);
  });
  const points = Float32Array.from(zone);
  const grid = buildPointGrid(points);
  return (x, y, z) => {
    if (points.length === 0) return Number.POSITIVE_INFINITY;
    for (let reach = FIRST_REACH_MM; reach <= LAST_REACH_MM; reach *= 2) {
      let nearest = Number.POSITIVE_INFINITY;
      grid.visitNear(x, y, z, reach, (i) => {
        const [dx, dy, dz] = [
          (points[i * 3] as number) - x,
          (points[i * 3 + 1] as number) - y,
          (points[i * 3 + 2] as number) - z,
        ];
        nearest = Math.min(nearest, dx * dx + dy * dy + dz * dz);
      });
      const distance = Math.sqrt(nearest);
      if (distance <= reach) return distance;
    }
    return Number.POSITIVE_INFINITY;
  };
};
