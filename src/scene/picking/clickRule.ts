/** How far a pointer may wander between down and up and still click, in CSS px. */
const CLICK_SLACK_PX = 5;
const TAP_SLACK_PX = 12;
/** Two clicks within this time and distance are a double click. */
const DOUBLE_MS = 350;
const DOUBLE_SLACK_PX = { mouse: 8, touch: 28 } as const;

export type Press = { readonly x: number; readonly y: number; readonly timeMs: number; readonly isTouch: boolean };

export type ClickKind = 'click' | 'double' | null;

/**
 * Tells clicks from drags. Feed it what the pointers do; `up` answers at once, so that the first click
 * of two acts without waiting for the second. A press that wandered too far at any time, or that a second
 * finger joined, is no click, even if it comes back to where it began.
 */
export class ClickRule {
  #start: Press | null = null;
  #isSpoilt = false;
  #lastClick: Press | null = null;
  #fingers = 0;

  down(press: Press): void {
    this.#fingers++;
    if (this.#fingers > 1) {
      this.#isSpoilt = true;
      return;
    }
    this.#start = press;
    this.#isSpoilt = false;
  }

  move(x: number, y: number): void {
    if (!this.#start) return;
    const slack = this.#start.isTouch ? TAP_SLACK_PX : CLICK_SLACK_PX;
    if (Math.hypot(x - this.#start.x, y - this.#start.y) > slack) this.#isSpoilt = true;
  }

  up(press: Press): ClickKind {
    this.move(press.x, press.y);
    this.#fingers = Math.max(0, this.#fingers - 1);
    if (this.#fingers > 0 || !this.#start) return null;
    this.#start = null;
    if (this.#isSpoilt) {
      this.#lastClick = null;
      return null;
    }
    const last = this.#lastClick;
    const slack = DOUBLE_SLACK_PX[press.isTouch ? 'touch' : 'mouse'];
    const isDouble =
      last !== null &&
      press.timeMs - last.timeMs <= DOUBLE_MS &&
      Math.hypot(press.x - last.x, press.y - last.y) <= slack;
    // A third click in a row begins anew.
    this.#lastClick = isDouble ? null : press;
    return isDouble ? 'double' : 'click';
  }

  /** The browser took the pointer away. */
  cancel(): void {
    this.#fingers = Math.max(0, this.#fingers - 1);
    this.#start = null;
    this.#isSpoilt = true;
    this.#lastClick = null;
  }

  /** Whether a press is on that has become a drag. */
  get isDragging(): boolean {
    return this.#start !== null && this.#isSpoilt;
  }
}
