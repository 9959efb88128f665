import { describe, expect, it } from 'vitest';
import { seededRandom, tilingNoise } from '#scene/materials/noise.ts';
import { drawStrands } from '#scene/materials/strandTexture.ts';

const WIDTH = 128;
const HEIGHT = 64;

const meanStep = (data: Uint8Array, pairs: (row: number) => readonly [number, number]): number => {
  let sum = 0;
  for (let row = 0; row < HEIGHT; row++) {
    const [a, b] = pairs(row);
    sum += Math.abs((data[(row * WIDTH + a) * 4] ?? 0) - (data[(row * WIDTH + b) * 4] ?? 0));
  }
  return sum / HEIGHT;
};

describe('the strands’ tile', () => {
  it('is the same every time', () => {
    expect(drawStrands(32, 16)).toEqual(drawStrands(32, 16));
  });

  it('meets itself without a seam across the fibres', () => {
    const data = drawStrands(WIDTH, HEIGHT);
    const inside = meanStep(data, () => [60, 61]) + meanStep(data, () => [20, 21]) + meanStep(data, () => [100, 101]);
    expect(meanStep(data, () => [WIDTH - 1, 0])).toBeLessThan(inside);
  });

  it('runs along the fibres: it changes far more across than along', () => {
    const data = drawStrands(WIDTH, HEIGHT);
    let [across, along] = [0, 0];
    for (let at = 0; at < (HEIGHT - 1) * WIDTH - 1; at++) {
      across += Math.abs((data[at * 4] ?? 0) - (data[(at + 1) * 4] ?? 0));
      along += Math.abs((data[at * 4] ?? 0) - (data[(at + WIDTH) * 4] ?? 0));
    }
    expect(across).toBeGreaterThan(2 * along);
  });

  it('is flat on average, so that strands too fine to be seen do not tilt the light', () => {
    const data = drawStrands(WIDTH, HEIGHT);
    let slope = 0;
    for (let at = 0; at < WIDTH * HEIGHT; at++) slope += (data[at * 4 + 2] ?? 0) - 127.5;
    expect(Math.abs(slope / (WIDTH * HEIGHT))).toBeLessThan(3);
  });
});

describe('noise that repeats', () => {
  it('has the same value a whole tile further', () => {
    const noise = tilingNoise(5, 3, seededRandom(4));
    expect(noise(0.37, 0.81)).toBeCloseTo(noise(1.37, -0.19), 6);
  });
});
