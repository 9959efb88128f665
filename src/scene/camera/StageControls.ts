import { CameraControlsImpl } from '@react-three/drei';
import type { PerspectiveCamera } from 'three';

/** Longest step of time that one frame may ease, however late it comes. */
const LONGEST_STEP_S = 0.5;
/** The step of the first frame of a move: the pause before it must not swallow the move. */
const FIRST_STEP_S = 1 / 60;

/**
 * Orbit that keeps the vertical vertical, for a view whose middle is shifted beside the panels:
 * zooming to the cursor must count from the shifted middle.
 */
export class StageControls extends CameraControlsImpl {
  /** Where the view's middle stands, in units of half the stage (right and up positive). */
  readonly shift = { x: 0, y: 0 };

  constructor(camera: PerspectiveCamera) {
    super(camera);
    const dolly = this._dollyInternal;
    this._dollyInternal = (delta, x, y) => dolly(delta, x - this.shift.x, y - this.shift.y);
  }

  override update(deltaS: number): boolean {
    return super.update(Math.min(deltaS, this._updatedLastTime ? LONGEST_STEP_S : FIRST_STEP_S));
  }
}
