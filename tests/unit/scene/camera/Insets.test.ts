import { describe, expect, it } from 'vitest';
import { centreShift, freeArea } from '#scene/camera/Insets.ts';

describe('the free part of the stage', () => {
  it('is what the panels leave', () => {
    expect(freeArea({ width: 1280, height: 800 }, { top: 60, right: 380, bottom: 80, left: 260 })).toEqual({
      x: 260,
      y: 60,
      width: 640,
      height: 660,
    });
  });

  it('has its middle where the view shall have it', () => {
    expect(centreShift({ width: 1000, height: 800 }, { top: 0, right: 400, bottom: 100, left: 0 })).toEqual({
      x: -200,
      y: -50,
    });
  });

  it('keeps something to look at though panels cover all', () => {
    const area = freeArea({ width: 300, height: 200 }, { top: 150, right: 0, bottom: 150, left: 300 });
    expect(area.width).toBeGreaterThan(0);
    expect(area.height).toBeGreaterThan(0);
    expect(area.x + area.width).toBeLessThanOrEqual(300);
    expect(area.y + area.height).toBeLessThanOrEqual(200);
  });
});
