import { describe, expect, it } from 'vitest';
import { insetsOf } from '#ui/shell/insets.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('insetsOf', () => {
  it('measures from each edge of the window to the far side of what is docked there', () => {
    const docked = [
      { edge: 'left', box: box(16, 80, 288, 700) },
      { edge: 'right', box: box(900, 80, 1264, 700) },
      { edge: 'bottom', box: box(340, 728, 940, 784) },
      { edge: 'top', box: box(0, 0, 1280, 64) },
    ] as const;
    expect(insetsOf(docked, 1280, 800)).toEqual({ top: 64, right: 380, bottom: 72, left: 288 });
  });

  it('takes the largest where several are docked to one edge', () => {
    const docked = [
      { edge: 'bottom', box: box(0, 700, 360, 740) },
      { edge: 'bottom', box: box(0, 500, 360, 700) },
    ] as const;
    expect(insetsOf(docked, 360, 740).bottom).toBe(240);
  });

  it('passes over what is not drawn', () => {
    expect(insetsOf([{ edge: 'left', box: box(0, 0, 0, 0) }], 1280, 800).left).toBe(0);
  });

  it('lets the wider panel lie over the body rather than leave it no room', () => {
    const docked = [
      { edge: 'left', box: box(16, 80, 272, 700) },
      { edge: 'right', box: box(432, 80, 752, 700) },
    ] as const;
    expect(insetsOf(docked, 768, 1024)).toMatchObject({ left: 272, right: 0 });
    expect(insetsOf([{ edge: 'bottom', box: box(0, 70, 360, 680) }], 360, 740).bottom).toBe(0);
  });
});
