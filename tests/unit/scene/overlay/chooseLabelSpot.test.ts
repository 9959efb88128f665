import { describe, expect, it } from 'vitest';
import { chooseLabelSpot, leaderLength, spotOnBand } from '#scene/overlay/chooseLabelSpot.ts';

const AREA = { x: 0, y: 0, width: 800, height: 600 };
const SIZE = { width: 120, height: 30 };
/** A body between x 300 and 500, and a thin bone from 560 to 572. */
const isBodyAt = ({ x }: { x: number }): boolean => (x >= 300 && x <= 500) || (x >= 560 && x <= 572);

describe('the place of a label', () => {
  it('lies beside the body and covers none of it, not even a thin bone', () => {
    const spot = chooseLabelSpot([{ x: 480, y: 300, cost: 0 }], SIZE, AREA, isBodyAt);
    expect(spot).not.toBeNull();
    for (let x = spot?.x ?? 0; x <= (spot?.x ?? 0) + SIZE.width; x++) expect(isBodyAt({ x })).toBe(false);
  });

  it('takes the nearer side', () => {
    expect(chooseLabelSpot([{ x: 310, y: 300, cost: 0 }], SIZE, AREA, isBodyAt)?.x).toBeLessThan(300);
    expect(chooseLabelSpot([{ x: 490, y: 300, cost: 0 }], SIZE, AREA, isBodyAt)?.x).toBeGreaterThan(500);
  });

  it('prefers the first anchor until another is nearer by more than its cost', () => {
    const anchors = [
      { x: 400, y: 300, cost: 0 },
      { x: 310, y: 100, cost: 50 },
    ];
    expect(chooseLabelSpot(anchors, SIZE, AREA, isBodyAt)?.anchor).toBe(anchors[1]);
    expect(
      chooseLabelSpot([anchors[0] ?? { x: 0, y: 0, cost: 0 }, { x: 310, y: 100, cost: 900 }], SIZE, AREA, isBodyAt)
        ?.anchor,
    ).toBe(anchors[0]);
  });

  it('finds none where the area has no room', () => {
    const narrow = { x: 290, y: 0, width: 230, height: 600 };
    expect(chooseLabelSpot([{ x: 400, y: 300, cost: 0 }], SIZE, narrow, isBodyAt)).toBeNull();
    expect(chooseLabelSpot([{ x: 400, y: 5, cost: 0 }], SIZE, AREA, isBodyAt)).toBeNull();
  });
});

describe('a label on the band itself', () => {
  it('lies over the anchor nearest to the middle, without a leader', () => {
    const anchors = [
      { x: 400, y: 40, cost: 0 },
      { x: 390, y: 280, cost: 90 },
    ];
    const spot = spotOnBand(anchors, SIZE, AREA);
    expect(spot?.anchor).toBe(anchors[1]);
    expect(leaderLength(spot ?? { x: 0, y: 0, anchor: { x: 999, y: 0, cost: 0 } }, SIZE.width)).toBe(0);
  });

  it('is left out where no part of the band that it is tied to lies in the area', () => {
    expect(spotOnBand([{ x: 20, y: 300, cost: 0 }], SIZE, AREA)).toBeNull();
  });
});
