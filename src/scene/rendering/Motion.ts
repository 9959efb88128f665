/** Whether things may ease. Frozen for pictures, or still because the person asked the system for less motion. */
export class Motion {
  #isFrozen = false;

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
