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
      nearest.forEach((vertex, i) => {
        bytes.fill(0, i * CHANNELS + 1, (i + 1) * CHANNELS);
        const channel = vertex === NOWHERE ? null : CHANNEL_OF[TOUCHES[skin[vertex] ?? 0] ?? 'out-of-reach'];
        if (channel !== null) bytes[i * CHANNELS + channel] = FULL;
      });
      touch.needsUpdate = true;
    }
  }
}
