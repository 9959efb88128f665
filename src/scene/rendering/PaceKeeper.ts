/** A frame slower than this, again and again, is felt as stutter. */
const SLOW_MS = 48;
/** A longer gap is a pause of the hand, not a slow frame. */
const PAUSE_MS = 1500;
const WINDOW = 3;
/** The camera stands once no frame has come for so long, or for longer where frames themselves take long. */
const REST_MS = 160;
const LONGEST_REST_MS = 800;
/** Shares of the full resolution to draw with while the camera moves, sharpest first. */
const SHARES = [1, 0.75, 0.5] as const;

/**
 * Decides how sharp a frame may be: full while the camera stands, coarser while it moves on a machine that cannot keep
 * up. Colours that ease under a still camera never cost sharpness, or every hover would blur the picture.
 */
export class PaceKeeper {
  #last = 0;
  #step = 0;
  #interval = 0;
  readonly #intervals: number[] = [];

  /** `isSlow` begins coarse, where the machine is known to be slow. */
  constructor(isSlow = false) {
    if (isSlow) this.#step = SHARES.length - 1;
  }

  /** Whether the machine cannot keep up: eased colours would only be seen as stutter. */
  get isSlow(): boolean {
    return this.#step > 0;
  }

  /** How long to wait after a coarse frame before it is drawn again in full. */
  get restMs(): number {
    return Math.min(LONGEST_REST_MS, Math.max(REST_MS, this.#interval * 1.5));
  }

  /** Takes note of a frame at a time (ms) and says at what share of the full resolution to draw it. */
  frame(nowMs: number, hasCameraMoved: boolean): number {
    const interval = nowMs - this.#last;
    this.#last = nowMs;
    if (hasCameraMoved && interval < PAUSE_MS) this.#interval = interval;
    if (!hasCameraMoved) {
      this.#intervals.length = 0;
      return 1;
    }
    if (interval < PAUSE_MS) this.#intervals.push(interval);
    if (this.#intervals.length >= WINDOW) {
      const middle = [...this.#intervals].sort((a, b) => a - b)[WINDOW >> 1] ?? 0;
      this.#intervals.length = 0;
      // What was found too slow stays coarse for the next move as well; it is not tried out each time anew.
      if (middle > SLOW_MS) this.#step = Math.min(this.#step + 1, SHARES.length - 1);
      else if (middle < SLOW_MS / 3) this.#step = Math.max(this.#step - 1, 0);
    }
    return SHARES[this.#step] ?? 1;
  }
}
