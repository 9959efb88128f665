import type { Data3DTexture } from 'three';
import { seededRandom, tilingNoise3d } from './noise.ts';
import { toCubeTexture } from './tileTexture.ts';

const SIZE = 32;

/**
 * Draws the grain of hard and smooth tissue as a cube of bytes, `SIZE`³ texels of four: three noises of one kind, which
 * together tilt a normal, and sparse pores (0 = none). It repeats in all directions. A cube needs no coordinates on the
 * surface, so it has no seam and is nowhere drawn out.
 */
export const drawGrain = (): Uint8Array<ArrayBuffer> => {
  const random = seededRandom(311);
  const layers = [0, 1, 2].map(() => [tilingNoise3d(6, random), tilingNoise3d(13, random)] as const);
  const pores = tilingNoise3d(16, random);
  const data = new Uint8Array(SIZE ** 3 * 4);
  for (let at = 0; at < SIZE ** 3; at++) {
    const [x, y, z] = [(at % SIZE) / SIZE, (Math.floor(at / SIZE) % SIZE) / SIZE, Math.floor(at / SIZE ** 2) / SIZE];
    layers.forEach(([soft, fine], channel) => {
      data[at * 4 + channel] = Math.round((soft(x, y, z) * 0.6 + fine(x, y, z) * 0.4) * 255);
    });
    data[at * 4 + 3] = Math.round(Math.min(1, Math.max(0, pores(x, y, z) * 3.2 - 2.1)) * 255);
  }
  return data;
};

/** The grain as a texture. */
export const makeGrainTexture = (): Data3DTexture => toCubeTexture(drawGrain(), SIZE);
