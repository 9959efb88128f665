import { DataTexture, RGBAFormat, UnsignedByteType } from 'three';
import type { DorsumState } from '#store/state.ts';
import type { BodyStructure } from './BodyStructure.ts';
import { CHANNEL_SHOWN, easeStates, encodeStates, STATE_CHANNELS } from './structureStates.ts';

/** How long a structure's colour takes to lift or step back. */
const EASE_S = 0.18;

/** One texel a structure, read in the vertex shader: hides, lifts and dims without touching a geometry. */
export class StateTexture {
  readonly texture: DataTexture;
  readonly #structures: readonly BodyStructure[];
  readonly #current: Uint8Array<ArrayBuffer>;
  readonly #target: Uint8Array;
  #heat: Uint8Array | null = null;

  constructor(structures: readonly BodyStructure[]) {
    this.#structures = structures;
    this.#current = new Uint8Array(structures.length * STATE_CHANNELS);
    this.#target = new Uint8Array(this.#current.length);
    this.texture = new DataTexture(this.#current, structures.length, 1, RGBAFormat, UnsignedByteType);
  }

  /**
   * Gives structures their places on the scale of reach: one byte a slot for the first channel while the structure is
   * shown; null takes them away. `aim` must follow.
   */
  setHeat(heat: Uint8Array | null): void {
    this.#heat = heat;
  }

  /** Takes over what the store says; `isInstant` without easing. */
  aim(state: DorsumState, isInstant: boolean): void {
    encodeStates(this.#structures, state, this.#target);
    this.#heat?.forEach((heat, slot) => {
      const at = slot * STATE_CHANNELS + CHANNEL_SHOWN;
      if (this.#target[at]) this.#target[at] = heat;
    });
    // The first step is made here, so that what is hidden is gone with the very next frame.
    this.advance(isInstant ? EASE_S : 0.001);
  }

  /** Eases on; true while anything is still on its way. */
  advance(elapsedS: number): boolean {
    const isMoving = easeStates(this.#current, this.#target, elapsedS, EASE_S);
    this.texture.needsUpdate = true;
    return isMoving;
  }

  dispose(): void {
    this.texture.dispose();
  }
}
