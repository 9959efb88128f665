/** Whether things may ease. Frozen for pictures, or still because the person asked the system for less motion. */
export class Motion {
  #isFrozen = false;
  /** Set on a machine without a graphics card: what nobody asked to see moving is put in place at once. */
  isSlow = false;

  freeze(): void {
    this.#isFrozen = true;
  }

  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  get isStill(): boolean {
    return this.#isFrozen || globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true;
  }
}
