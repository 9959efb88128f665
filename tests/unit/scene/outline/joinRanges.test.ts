import { describe, expect, it } from 'vitest';
import { joinRanges } from '#scene/outline/joinRanges.ts';

describe('joining ranges', () => {
  it('puts neighbours together and keeps gaps out', () => {
    expect(
      joinRanges([
        { start: 30, count: 6 },
        { start: 0, count: 6 },
        { start: 6, count: 3 },
      ]),
    ).toEqual([
      { start: 0, count: 9 },
      { start: 30, count: 6 },
    ]);
  });

  it('takes the smallest gaps along where there would be too many pieces', () => {
    const ranges = [0, 9, 100, 106, 500].map((start) => ({ start, count: 3 }));
    expect(joinRanges(ranges, 3)).toEqual([
      { start: 0, count: 12 },
      { start: 100, count: 9 },
      { start: 500, count: 3 },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(joinRanges([])).toEqual([]);
  });
});
