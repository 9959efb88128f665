import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTooltip } from '#scene/overlay/placeTooltip.ts';
import { SEED } from '../../seed.ts';

const BOUNDS = { width: 1000, height: 700 };
const SIZE = { width: 180, height: 32 };

describe('the name beside the pointer', () => {
  it('stands below right of it where there is room', () => {
    const place = placeTooltip({ x: 300, y: 300 }, SIZE, BOUNDS);
    expect(place.x).toBeGreaterThan(300);
    expect(place.y).toBeGreaterThan(300);
  });

  it('changes sides at the right and the lower edge', () => {
    expect(placeTooltip({ x: 950, y: 300 }, SIZE, BOUNDS).x + SIZE.width).toBeLessThan(950);
    expect(placeTooltip({ x: 300, y: 690 }, SIZE, BOUNDS).y + SIZE.height).toBeLessThan(690);
  });

  it(`never leaves the stage and never lies under the pointer (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 700 }), (x, y) => {
        const place = placeTooltip({ x, y }, SIZE, BOUNDS);
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.x + SIZE.width).toBeLessThanOrEqual(BOUNDS.width);
        expect(place.y + SIZE.height).toBeLessThanOrEqual(BOUNDS.height);
        const isOver = x >= place.x && x <= place.x + SIZE.width && y >= place.y && y <= place.y + SIZE.height;
        expect(isOver).toBe(false);
      }),
      { seed: SEED },
    );
  });
});
