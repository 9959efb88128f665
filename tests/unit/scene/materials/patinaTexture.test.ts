import { describe, expect, it } from 'vitest';
import { drawPatina } from '#scene/materials/patinaTexture.ts';

const WIDTH = 256;
const HEIGHT = 64;
const data = drawPatina(WIDTH, HEIGHT);
const at = (column: number, row: number, channel: number): number =>
  data[(((row + HEIGHT) % HEIGHT) * WIDTH + ((column + WIDTH) % WIDTH)) * 4 + channel] ?? 0;

/** Mean steps between neighbours of a channel, one for each column (or row); the first is the step over the tile’s border. */
const steps = (channel: number, isAcross: boolean): number[] =>
  Array.from({ length: isAcross ? WIDTH : HEIGHT }, (_, i) => {
    const count = isAcross ? HEIGHT : WIDTH;
    let sum = 0;
    for (let j = 0; j < count; j++) {
      sum += isAcross
        ? Math.abs(at(i, j, channel) - at(i - 1, j, channel))
        : Math.abs(at(j, i, channel) - at(j, i - 1, channel));
    }
    return sum / count;
  });

describe('the patina’s tile', () => {
  it('is the same every time', () => {
    expect(drawPatina(32, 16)).toEqual(drawPatina(32, 16));
  });

  it.each([
    ['fascicles', 0],
    ['clouds', 2],
    ['straying', 3],
  ])('meets itself without a seam both ways: %s', (_, channel) => {
    for (const isAcross of [true, false]) {
      const [seam = 0, ...inside] = steps(channel, isAcross);
      expect(seam).toBeLessThanOrEqual(Math.max(...inside));
    }
  });

  it('keeps septa few and thin, and breaks them off', () => {
    let covered = 0;
    const rowsOf = new Map<number, number>();
    for (let row = 0; row < HEIGHT; row++) {
      for (let column = 0; column < WIDTH; column++) {
        if (at(column, row, 1) <= 96) continue;
        covered++;
        rowsOf.set(column, (rowsOf.get(column) ?? 0) + 1);
      }
    }
    expect(covered / (WIDTH * HEIGHT)).toBeGreaterThan(0.005);
    expect(covered / (WIDTH * HEIGHT)).toBeLessThan(0.08);
    expect(Math.max(...rowsOf.values())).toBeLessThan(HEIGHT);
  });
});
