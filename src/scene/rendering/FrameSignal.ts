import type { PerspectiveCamera } from 'three';
import type { StageSize } from '../camera/Insets.ts';

type Listener = (camera: PerspectiveCamera, size: StageSize) => void;

/** Tells what is laid over the canvas that a frame has been drawn, without going through React. */
export class FrameSignal {
  readonly #listeners = new Set<Listener>();
  framesDrawn = 0;
  /** Set where something other than the camera has changed; taken back by the frame that shows it. */
  isDirty = true;

  /** Calls `listener` after every frame; the result ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit(camera: PerspectiveCamera, size: StageSize): void {
    this.framesDrawn++;
    for (const listener of this.#listeners) listener(camera, size);
  }
}
