import { describe, expect, it } from 'vitest';
import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import { measureAttachmentGaps } from '#model/checks/attachmentGap.ts';
import { manifest, structure } from './support/bodyUnderTest.ts';

const { spine, levels } = manifest;

describe('the zone along the spine', () => {
  it('runs from C2 to S3 without a gap', () => {
    expect(spine.map((s) => s.level)).toEqual([...VERTEBRA_LEVELS.slice(1), 's1', 's2', 's3']);
  });

  it('descends from station to station, in the midline', () => {
    for (const [i, { tip, level }] of spine.entries()) {
      expect(tip[0], level).toBeCloseTo(0, 3);
      if (i > 0) expect(tip[1], level).toBeLessThan(spine[i - 1]?.tip[1] ?? Infinity);
    }
  });

  it('is nowhere narrower than 15 mm to each side, and nowhere wider than a hand', () => {
    for (const { level, halfWidthMm } of spine) {
      expect(halfWidthMm, level).toBeGreaterThanOrEqual(15);
      expect(halfWidthMm, level).toBeLessThanOrEqual(45);
    }
  });

  it('follows the bones: every tip lies on the spinous process that it names', () => {
    for (const { level, tip } of spine) {
      const bone = structure(level.startsWith('s') ? 'sacrum' : `vertebra-${level}`);
      const [gap] = measureAttachmentGaps([[tip[0] * 1000, tip[1] * 1000, tip[2] * 1000]], bone.mesh);
      expect(gap, level).toBeLessThan(6);
    }
  });
});

describe('the levels of the column', () => {
  it('descend from C2 to L5', () => {
    expect(levels.map((l) => l.level)).toEqual(VERTEBRA_LEVELS.slice(1));
    for (const [i, { centre, level }] of levels.entries()) {
      if (i > 0) expect(centre[1], level).toBeLessThan(levels[i - 1]?.centre[1] ?? Infinity);
    }
  });
});
