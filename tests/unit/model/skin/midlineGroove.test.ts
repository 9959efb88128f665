import { describe, expect, it } from 'vitest';
import { midlineGroove } from '#model/skin/midlineGroove.ts';

describe('the groove along the midline', () => {
  it('is a shallow furrow over the loin and a deep cleft between the buttocks', () => {
    const furrow = midlineGroove(0, 1000, 10);
    expect(furrow).toBeGreaterThan(3);
    expect(furrow).toBeLessThan(8);
    expect(midlineGroove(0, 800, -20)).toBeGreaterThan(20);
  });

  it('fades beside the midline, towards the neck, and is not on the front', () => {
    expect(midlineGroove(50, 1000, 10)).toBeLessThan(0.1);
    expect(midlineGroove(0, 1400, 10)).toBe(0);
    expect(midlineGroove(0, 1000, 150)).toBe(0);
  });
});
