import { describe, expect, it } from 'vitest';
import { chooseFrame } from '#scene/rendering/chooseFrame.ts';
import { maxPixelRatio } from '#scene/rendering/maxPixelRatio.ts';
import { wantsFullLevel } from '#scene/rendering/wantsFullLevel.ts';

describe('the quality setting', () => {
  it('low fetches the light level alone; auto as well where data are spared', () => {
    expect(wantsFullLevel('low', false)).toBe(false);
    expect(wantsFullLevel('auto', false)).toBe(true);
    expect(wantsFullLevel('auto', true)).toBe(false);
    expect(wantsFullLevel('high', true)).toBe(true);
  });

  it('low draws one pixel for one, auto spares phones, high draws in full', () => {
    expect(maxPixelRatio('low', false)).toBe(1);
    expect(maxPixelRatio('auto', true)).toBeLessThan(maxPixelRatio('auto', false));
    expect(maxPixelRatio('high', true)).toBe(2);
  });

  it('auto draws simply what passes by on a slow machine, and in full what stands', () => {
    expect(chooseFrame('auto', 0.5, false)).toEqual({ share: 0.5, detail: 'low' });
    expect(chooseFrame('auto', 0.5, true)).toEqual({ share: 1, detail: 'high' });
    expect(chooseFrame('auto', 1, false)).toEqual({ share: 1, detail: 'high' });
  });

  it('low stays simple even where the picture stands, high stays sharp even where it moves', () => {
    expect(chooseFrame('low', 1, true)).toEqual({ share: 1, detail: 'low' });
    expect(chooseFrame('low', 0.5, false).share).toBe(0.5);
    expect(chooseFrame('high', 0.5, false)).toEqual({ share: 1, detail: 'high' });
  });
});
