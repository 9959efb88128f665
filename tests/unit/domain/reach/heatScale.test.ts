import { describe, expect, it } from 'vitest';
import { GRADES, gradeOf } from '#domain/reach/grade.ts';
import { HEAT_COLOURS, HEAT_STARTS, heatColour, heatOfAnswer } from '#domain/reach/heatScale.ts';

const heat = (coverage: number, pressureShare: number): number =>
  heatOfAnswer({ coverage, pressureShare, grade: gradeOf(coverage, pressureShare) });

const lightness = ([r, g, b]: readonly number[]): number => {
  const linear = [r, g, b].map((v = 0) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  const y = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

describe('the scale of reach', () => {
  it('gives each grade a third of its own', () => {
    for (let c = 0; c <= 1; c += 0.05) {
      for (let s = 0; s <= 1; s += 0.05) {
        const grade = gradeOf(c, s);
        expect(heat(c, s)).toBeGreaterThanOrEqual(HEAT_STARTS[grade]);
        expect(heat(c, s)).toBeLessThan(HEAT_STARTS[grade] + 1 / 3);
      }
    }
    expect(GRADES.map((grade) => HEAT_STARTS[grade])).toEqual([2 / 3, 1 / 3, 0]);
  });

  it('rises with the figure that lags behind', () => {
    expect(heat(0.9, 0.6)).toBeGreaterThan(heat(0.9, 0.52));
    expect(heat(0.5, 0.9)).toBeGreaterThan(heat(0.4, 0.9));
    expect(heat(0, 0)).toBe(0);
    expect(heat(1, 1)).toBeGreaterThan(0.99);
  });

  it('grows lighter by about the same step everywhere, so that it is read without colour', () => {
    const steps = HEAT_COLOURS.slice(1).map((colour, i) => lightness(colour) - lightness(HEAT_COLOURS[i] ?? []));
    for (const step of steps) {
      expect(step).toBeGreaterThan(7);
      expect(step).toBeLessThan(14);
    }
  });

  it('passes through its colours without a jump', () => {
    expect(heatColour(0)).toEqual(HEAT_COLOURS[0]);
    expect(heatColour(1)).toEqual(HEAT_COLOURS.at(-1));
    for (let h = 0; h < 1; h += 0.01) {
      expect(Math.abs(lightness(heatColour(h)) - lightness(heatColour(h + 0.01)))).toBeLessThan(2);
    }
  });
});
