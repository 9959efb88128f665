import { describe, expect, it } from 'vitest';
import { drawGrain } from '#scene/materials/grainTexture.ts';

const SIZE = 32;
const data = drawGrain();
const at = (x: number, y: number, z: number, channel: number): number =>
  data[(((z % SIZE) * SIZE + (y % SIZE)) * SIZE + (x % SIZE)) * 4 + channel] ?? 0;

const mean = (channel: number): number => {
  let sum = 0;
  for (let i = channel; i < data.length; i += 4) sum += data[i] ?? 0;
  return sum / SIZE ** 3;
};

/** Mean step from one slab of the cube to the next, along an axis. */
const stepInto = (axis: 0 | 1 | 2, slab: number): number => {
  let sum = 0;
  for (let i = 0; i < SIZE; i++) {
    for (let j = 0; j < SIZE; j++) {
      const place = (k: number): [number, number, number] =>
        axis === 0 ? [k, i, j] : axis === 1 ? [i, k, j] : [i, j, k];
      sum += Math.abs(at(...place(slab), 0) - at(...place(slab + SIZE - 1), 0));
    }
  }
  return sum / SIZE ** 2;
};

describe('the grain’s cube', () => {
  it('meets itself without a seam in all three directions', () => {
    for (const axis of [0, 1, 2] as const) {
      const inside = Array.from({ length: SIZE - 1 }, (_, i) => stepInto(axis, i + 1));
      expect(stepInto(axis, 0)).toBeLessThanOrEqual(Math.max(...inside));
    }
  });

  it('tilts a surface to no side on average', () => {
    for (const channel of [0, 1, 2]) expect(Math.abs(mean(channel) - 127.5)).toBeLessThan(12);
  });

  it('has few pores', () => {
    expect(mean(3)).toBeGreaterThan(1);
    expect(mean(3)).toBeLessThan(25);
  });
});
