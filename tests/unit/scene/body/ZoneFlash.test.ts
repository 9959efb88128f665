import { describe, expect, it } from 'vitest';
import { ZoneFlash } from '#scene/body/ZoneFlash.ts';

const STEP_S = 1 / 60;

/** Levels over some time in steps of a frame. */
const run = (flash: ZoneFlash, seconds: number): number[] =>
  Array.from({ length: Math.round(seconds / STEP_S) }, () => {
    flash.advance(STEP_S);
    return flash.level;
  });

describe('the zone that turns a tool away', () => {
  it('flashes fewer than three times a second, then stays lit', () => {
    const flash = new ZoneFlash();
    flash.aim(true, false);
    const levels = run(flash, 2);
    const rises = levels.filter((level, i) => i > 0 && level > (levels[i - 1] as number));
    expect(rises.length).toBeGreaterThan(1);
    expect(run(flash, 0.1).every((level) => level === 1)).toBe(true);
    const first = levels.slice(0, 60).filter((level, i, all) => i > 0 && level > (all[i - 1] as number));
    expect(first.length).toBeLessThan(3);
  });
  it('is lit steadily where nothing may move', () => {
    const flash = new ZoneFlash();
    flash.aim(true, true);
    expect(run(flash, 1).every((level) => level === 1)).toBe(true);
  });
  it('does not begin anew while the tool is held against it', () => {
    const flash = new ZoneFlash();
    flash.aim(true, false);
    run(flash, 2);
    flash.aim(true, false);
    expect(flash.advance(STEP_S)).toBe(false);
  });
});
