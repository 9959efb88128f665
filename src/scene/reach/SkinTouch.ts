import type { BufferAttribute } from 'three';
import { MM_PER_M } from '#anatomy/frame.ts';
import { type Heat, type ReachDesk, TOUCHES } from '#domain/reach/ReachDesk.ts';
import type { Batch } from '../body/Batch.ts';

/** Channels of the `occlusion` attribute that the skin's shader reads as `vTouch`. */
const CHANNEL_OF = { free: 1, caution: 2, off: 3, 'out-of-reach': null } as const;
const CHANNELS = 4;
const FULL = 255;
/** The drawn skin and the mapped skin are two meshes of one surface; farther apart than this is another part of the body. */
const NEAR_MM = 12;
/** The vertex has no skin point of the map beside it. */
const NOWHERE = -1;
/** Rounds of blending each vertex with its neighbours: what is half one and half the other is a border's smooth course. */
const ROUNDS = 3;

/** Blends numbers over a mesh, `CHANNELS` a vertex, in place. */
const blend = (weights: Float32Array, index: BufferAttribute): void => {
  const sums = new Float32Array(weights.length);
  const counts = new Float32Array(weights.length / CHANNELS);
  for (let round = 0; round < ROUNDS; round++) {
    sums.set(weights);
    counts.fill(1);
    for (let e = 0; e < index.count; e++) {
      // Each edge of a triangle once in its own direction: both of its ends take part in turn.
      const [from, to] = [index.getX(e), index.getX(e % 3 === 2 ? e - 2 : e + 1)];
      for (let k = 0; k < CHANNELS; k++) {
        sums[to * CHANNELS + k] = (sums[to * CHANNELS + k] as number) + (weights[from * CHANNELS + k] as number);
      }
      counts[to] = (counts[to] as number) + 1;
    }
    sums.forEach((sum, i) => {
      weights[i] = sum / (counts[Math.floor(i / CHANNELS)] as number);
    });
  }
};

/** Writes onto the drawn skin where the tool in hand may touch it. */
export class SkinTouch {
  readonly #desk: ReachDesk;
  readonly #nearest = new WeakMap<object, Int32Array>();

  constructor(desk: ReachDesk) {
    this.#desk = desk;
  }

  #nearestOf(position: BufferAttribute): Int32Array {
    const known = this.#nearest.get(position);
    if (known) return known;
    const nearest = Int32Array.from({ length: position.count }, (_, i) => {
      const at = [position.getX(i) * MM_PER_M, position.getY(i) * MM_PER_M, position.getZ(i) * MM_PER_M] as const;
      return this.#desk.nearestVertex(at, NEAR_MM) ?? NOWHERE;
    });
    this.#nearest.set(position, nearest);
    return nearest;
  }

  /** Lays a tool's touches over the skin among these batches; what was there before goes. */
  write(batches: readonly Batch[], { skin }: Pick<Heat, 'skin'>): void {
    for (const { family, geometry } of batches) {
      if (family !== 'skin') continue;
      const touch = geometry.getAttribute('occlusion') as BufferAttribute;
      const nearest = this.#nearestOf(geometry.getAttribute('position') as BufferAttribute);
      const bytes = touch.array as Uint8Array;
      const weights = new Float32Array(bytes.length);
      nearest.forEach((vertex, i) => {
        const channel = vertex === NOWHERE ? null : CHANNEL_OF[TOUCHES[skin[vertex] ?? 0] ?? 'out-of-reach'];
        if (channel !== null) weights[i * CHANNELS + channel] = FULL;
      });
      const index = geometry.getIndex();
      if (index) blend(weights, index);
      weights.forEach((weight, i) => {
        if (i % CHANNELS > 0) bytes[i] = Math.round(weight);
      });
      touch.needsUpdate = true;
    }
  }
}
