/** Pulses of the zone when it turns a tool away, and how long each takes: fewer than three a second. */
const PULSES = 3;
const PULSE_S = 0.42;
/** How far the glow sinks between pulses, as a share of it. */
const LOW = 0.15;

/** The glow of the avoid zone while it turns a tool away: a few pulses, then steady. Steady at once where nothing may move. */
export class ZoneFlash {
  #isOn = false;
  #sinceS = Number.POSITIVE_INFINITY;

  /** Takes over whether a tool is being turned away; pulses begin when that begins. */
  aim(isOn: boolean, isInstant: boolean): void {
    if (isOn && !this.#isOn) this.#sinceS = 0;
    if (isInstant || !isOn) this.#sinceS = Number.POSITIVE_INFINITY;
    this.#isOn = isOn;
  }

  /** Goes on by a frame's time; true while it pulses. */
  advance(elapsedS: number): boolean {
    this.#sinceS += elapsedS;
    return this.#sinceS < PULSES * PULSE_S;
  }

  /** What to multiply the glow with, 0…1. */
  get level(): number {
    if (this.#sinceS >= PULSES * PULSE_S) return 1;
    return (this.#sinceS / PULSE_S) % 1 < 0.55 ? 1 : LOW;
  }
}
