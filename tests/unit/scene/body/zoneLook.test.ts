import { describe, expect, it } from 'vitest';
import { zoneGlowOf, zoneStrengthOf } from '#scene/body/zoneLook.ts';
import { createDorsumStore } from '#store/createStore.ts';

const ON = createDorsumStore().getState();
const OFF = { ...ON, isAvoidZoneShown: false };

describe('how strongly the avoid zone shows', () => {
  it('shows in full when switched on and not at all when switched off while nothing presses', () => {
    expect(zoneStrengthOf(ON)).toBe(1);
    expect(zoneStrengthOf(OFF)).toBe(0);
  });

  it.each([
    { ...OFF, tool: 'massage-ball' },
    { ...OFF, technique: 'mid-back-roll' },
    { ...OFF, mode: 'tools' as const },
  ])('never leaves while a tool may press, though fainter: %#', (state) => {
    expect(zoneStrengthOf(state)).toBeGreaterThan(0);
    expect(zoneStrengthOf(state)).toBeLessThan(1);
  });

  it('glows when the pointer is near, and only if it shows', () => {
    expect(zoneGlowOf(ON)).toBe(0);
    expect(zoneGlowOf({ ...ON, isPointerNearAvoidZone: true })).toBe(1);
    expect(zoneGlowOf({ ...OFF, isPointerNearAvoidZone: true })).toBe(0);
  });
});
