import { describe, expect, it } from 'vitest';
import type { SpineStation } from '#anatomy/manifest.ts';
import { distanceToAvoidZoneMm, ZONE_DEPTH_MM, zoneSectionAt } from '#domain/avoidZone.ts';

const SPINE: readonly SpineStation[] = [
  { level: 'c7', tip: [0, 1.4, 0.02], halfWidthMm: 16 },
  { level: 't8', tip: [0, 1.2, 0.0], halfWidthMm: 20 },
  { level: 's3', tip: [0.002, 0.8, 0.01], halfWidthMm: 15 },
];

describe('the section of the avoid zone at a height', () => {
  it('is the station itself at a station', () => {
    expect(zoneSectionAt(SPINE, 1.2)).toEqual({ centreX: 0, tipZ: 0, halfWidthMm: 20 });
  });

  it('runs in a straight line between two stations', () => {
    const section = zoneSectionAt(SPINE, 1.3);
    expect(section.halfWidthMm).toBeCloseTo(18, 6);
    expect(section.tipZ).toBeCloseTo(0.01, 6);
  });

  it('keeps the section of the nearest end above and below all stations', () => {
    expect(zoneSectionAt(SPINE, 2).halfWidthMm).toBe(16);
    expect(zoneSectionAt(SPINE, 0).halfWidthMm).toBe(15);
  });

  it('refuses a spine without stations', () => {
    expect(() => zoneSectionAt([], 1)).toThrow(RangeError);
  });
});

describe('the distance to the avoid zone', () => {
  it('is nothing on the midline, however far behind the tips the surface lies', () => {
    expect(distanceToAvoidZoneMm(SPINE, [0, 1.2, 0])).toBe(0);
    expect(distanceToAvoidZoneMm(SPINE, [0.01, 1.2, -0.03])).toBe(0);
  });

  it('counts sideways from the border, alike on both sides', () => {
    expect(distanceToAvoidZoneMm(SPINE, [0.035, 1.2, 0])).toBeCloseTo(15, 6);
    expect(distanceToAvoidZoneMm(SPINE, [-0.035, 1.2, 0])).toBeCloseTo(15, 6);
  });

  it('counts up and down from the ends', () => {
    expect(distanceToAvoidZoneMm(SPINE, [0, 1.43, 0.02])).toBeCloseTo(30, 6);
    expect(distanceToAvoidZoneMm(SPINE, [0, 0.78, 0.01])).toBeCloseTo(20, 6);
  });

  it('does not reach through the body to its front', () => {
    const front = 0.15;
    expect(distanceToAvoidZoneMm(SPINE, [0, 1.2, front])).toBeCloseTo(150 - ZONE_DEPTH_MM, 6);
  });
});
