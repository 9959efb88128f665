import { PEEL_MAX } from '#anatomy/layers.ts';

/**
 * Puts triangles in the order of their classes; those of one class keep the order they had.
 *
 * @param indices 3 a triangle
 * @param classes one number a triangle
 */
export const orderBySight = (indices: Uint32Array, classes: Uint8Array): Uint32Array => {
  const order = [...classes.keys()].sort((a, b) => (classes[a] as number) - (classes[b] as number) || a - b);
  const sorted = new Uint32Array(indices.length);
  order.forEach((from, to) => {
    sorted.set(indices.subarray(from * 3, from * 3 + 3), to * 3);
  });
  return sorted;
};

/** How many triangles are seen at each depth of peel from 0 on. */
export const countSeen = (classes: Uint8Array): number[] =>
  Array.from({ length: PEEL_MAX + 1 }, (_, peel) => classes.reduce((sum, own) => sum + (own <= peel ? 1 : 0), 0));
