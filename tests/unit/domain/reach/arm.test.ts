import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#anatomy/frame.ts';
import { armReachMm, canHandReach, canHookReach, handsReaching } from '#domain/reach/arm.ts';
import { heightOfLevel } from '#domain/reach/body.ts';
import { TORSO_BODY } from '../../support/makeTorso.ts';

const at = (level: string, x: number, z = -15): Vec3 => [x, heightOfLevel(TORSO_BODY, level), z];

describe('an arm of two segments', () => {
  it('is 0.44 of stature long, and its hand cannot come close to its own shoulder', () => {
    const { min, max } = armReachMm(1650);
    expect(max).toBeCloseTo(0.44 * 1650, 9);
    expect(min).toBeGreaterThan(0.068 * 1650);
    expect(min).toBeLessThan(0.2 * 1650);
    expect(armReachMm(1900).max / armReachMm(1650).max).toBeCloseTo(1900 / 1650, 9);
  });

  it('comes over the shoulder to T3 and no further', () => {
    expect(canHandReach(TORSO_BODY, 'right', 'over-shoulder', at('t2', 60))).toBe(true);
    expect(canHandReach(TORSO_BODY, 'right', 'over-shoulder', at('t5', 60))).toBe(false);
  });

  it('takes hold of the top of a shoulder with the opposite hand, not with its own', () => {
    const top: Vec3 = [110, 1400, 40];
    expect(handsReaching(TORSO_BODY, ['over-shoulder'], top)).toEqual(['right']);
  });

  it('comes behind the back up to T8 and no further', () => {
    expect(canHandReach(TORSO_BODY, 'left', 'behind-back', at('t9', 40))).toBe(true);
    expect(canHandReach(TORSO_BODY, 'left', 'behind-back', at('t7', 40))).toBe(false);
  });

  it('comes round the waist to the lumbar region of its own side', () => {
    expect(canHandReach(TORSO_BODY, 'left', 'round-waist', at('l3', 45))).toBe(true);
    expect(canHandReach(TORSO_BODY, 'right', 'round-waist', at('l3', 45))).toBe(false);
    expect(canHandReach(TORSO_BODY, 'left', 'round-waist', at('t7', 45))).toBe(false);
  });

  it('leaves the space between the shoulder blades to nobody', () => {
    for (const level of ['t5', 't6', 't7']) {
      expect(handsReaching(TORSO_BODY, ['over-shoulder', 'behind-back', 'round-waist'], at(level, 40))).toEqual([]);
    }
  });
});

describe('a hooked cane', () => {
  it('comes to every level of the back where hands do not, but not to the front', () => {
    for (const level of ['t3', 't6', 't10', 'l3', 's1']) {
      expect(canHookReach(TORSO_BODY, 635, 100, at(level, 50), [0, 0, -1])).toBe(true);
    }
    expect(canHookReach(TORSO_BODY, 635, 100, at('t6', 50), [0, 0, 1])).toBe(false);
  });

  it('loses the middle of the back when it is too short', () => {
    expect(canHookReach(TORSO_BODY, 250, 100, at('t8', 0), [0, 0, -1])).toBe(false);
  });
});

it('says which level it does not know', () => {
  expect(() => heightOfLevel(TORSO_BODY, 'c1')).toThrow(/such as t5, got c1/);
});
