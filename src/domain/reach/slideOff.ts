import type { Vec3 } from '#anatomy/frame.ts';
import { reasonsOfMask, type SkinReason, ZONE_OF_REASON } from '#anatomy/skinMap.ts';
import { createMinHeap } from '#geometry/minHeap.ts';
import type { Skin } from './skin.ts';

/** Where a dragged tool comes to rest. Millimetres, body frame. */
export type Landing = {
  readonly vertex: number;
  readonly at: Vec3;
  /** Whether the tool was turned away from where it was put. */
  readonly isRefused: boolean;
  /** Why, where it was: what makes the nearest forbidden skin so; null for a tool that keeps off by its own rule. */
  readonly reason: SkinReason | null;
};

const nearestAvoidReason = (skin: Skin, vertex: number): SkinReason | null => {
  const seen = new Set([vertex]);
  for (const next of seen) {
    const reason = reasonsOfMask(skin.map.reasons[next] as number).find((name) => ZONE_OF_REASON[name] === 'avoid');
    if (reason) return reason;
    for (let k = skin.graph.starts[next] as number; k < (skin.graph.starts[next + 1] as number); k++) {
      seen.add(skin.graph.list[k] as number);
    }
  }
  return null;
};

/**
 * Where a tool put down at a vertex comes to rest: there, if its patch keeps clear of the zone that no tool may press, else
 * at the nearest skin (over the surface) where it does. Null where no skin in one piece with it is clear.
 * @param neededMm clearance that the tool's patch needs
 * @param isOff skin that this tool keeps off besides
 */
export const slideOff = (
  skin: Skin,
  vertex: number,
  neededMm: number,
  isOff: (vertex: number) => boolean = () => false,
): Landing | null => {
  const isClear = (i: number): boolean => (skin.clearancesMm[i] as number) >= neededMm && !isOff(i);
  const landAt = (i: number): Landing => ({
    vertex: i,
    at: [
      skin.map.positions[i * 3] as number,
      skin.map.positions[i * 3 + 1] as number,
      skin.map.positions[i * 3 + 2] as number,
    ],
    isRefused: i !== vertex,
    reason: i === vertex || (skin.clearancesMm[vertex] as number) >= neededMm ? null : nearestAvoidReason(skin, vertex),
  });
  const distances = new Map([[vertex, 0]]);
  const heap = createMinHeap();
  heap.push(vertex, 0);
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    if (isClear(next.item)) return landAt(next.item);
    if (next.key > (distances.get(next.item) ?? 0)) continue;
    for (let k = skin.graph.starts[next.item] as number; k < (skin.graph.starts[next.item + 1] as number); k++) {
      const other = skin.graph.list[k] as number;
      const distance = next.key + (skin.graph.lengthsMm[k] as number);
      if (distance >= (distances.get(other) ?? Number.POSITIVE_INFINITY)) continue;
      distances.set(other, distance);
      heap.push(other, distance);
    }
  }
  return null;
};
