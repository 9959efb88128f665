import { buildPointTree } from '#geometry/pointTree.ts';

/** Straight distance in mm from a place to the nearest skin point that no tool may press; Infinity where there is none. */
export type ClearanceAt = (x: number, y: number, z: number) => number;

/**
 * Measures how far places lie from the zone that no tool may press. Straight distance, so never more than the way over the
 * skin: who keeps it keeps that too.
 * @param positions 3 numbers a vertex, mm @param isAvoid 1 for each vertex in the zone
 */
export const createClearance = (positions: Float32Array, isAvoid: Uint8Array): ClearanceAt =>
  buildPointTree(positions.filter((_, i) => isAvoid[Math.floor(i / 3)] === 1)).distanceTo;
