import { describe, expect, it } from 'vitest';
import { nextStop, settleSheet } from '#ui/shell/sheetStops.ts';

const HEIGHTS = { low: 64, half: 340, full: 620 } as const;

describe('nextStop', () => {
  it('goes one stop on and stays at the ends', () => {
    expect(nextStop('low', 1)).toBe('half');
    expect(nextStop('full', 1)).toBe('full');
    expect(nextStop('half', -1)).toBe('low');
    expect(nextStop('low', -1)).toBe('low');
  });
});

describe('settleSheet', () => {
  it('rests at the nearest stop when let go without haste', () => {
    expect(settleSheet(100, 0, 'half', HEIGHTS)).toBe('low');
    expect(settleSheet(300, 0.1, 'low', HEIGHTS)).toBe('half');
    expect(settleSheet(560, -0.1, 'half', HEIGHTS)).toBe('full');
  });

  it('follows a flick to the next stop in its direction, however short it was', () => {
    expect(settleSheet(350, 1.2, 'half', HEIGHTS)).toBe('full');
    expect(settleSheet(330, -1.2, 'half', HEIGHTS)).toBe('low');
    expect(settleSheet(90, 0.9, 'low', HEIGHTS)).toBe('half');
  });

  it('keeps within the stops', () => {
    expect(settleSheet(620, 3, 'full', HEIGHTS)).toBe('full');
    expect(settleSheet(64, -3, 'low', HEIGHTS)).toBe('low');
  });
});
